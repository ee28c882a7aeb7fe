import type { BookInput } from "../../generator/pipeline/book-input.js";
import type { Sheet, Workbook } from "../../generator/workbook/sheet.js";

/** The sheets of a workbook as a spreadsheet program exports them: merged cells have their text once. */
export function exportAsCsv(workbook: Workbook): BookInput {
  const encoder = new TextEncoder();
  const files = workbook.sheets.map((sheet, index) => ({
    file: `${workbook.file}/${String(index + 1).padStart(2, "0")}_${sheet.name}.csv`,
    bytes: encoder.encode(`\ufeff${csvOf(sheet)}`),
  }));
  return { kind: "exports", name: workbook.file, files };
}

function csvOf(sheet: Sheet): string {
  const lines: string[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    const cells: string[] = [];
    for (let column = 1; column <= sheet.columnCount; column++) {
      const cell = sheet.cell(row, column);
      const text = cell === undefined || cell.mergedInto !== null ? "" : cell.text;
      cells.push(`"${text.replaceAll('"', '""')}"`);
    }
    lines.push(cells.join(","));
  }
  return lines.map((line) => `${line}\r\n`).join("");
}
