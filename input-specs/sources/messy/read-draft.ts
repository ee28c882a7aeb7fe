import ExcelJS from "exceljs";
import type { FillBook } from "../workbooks.js";
import { headerFill } from "../styles.js";
import type { SampleSources } from "../tables.js";
import { type DataRow, type DraftCell, type DraftColumn, type DraftSheet, line } from "./draft.js";

/** The sheets of a clean book as drafts. Cells of merged headings all have their text. */
export function readDrafts(
  fill: FillBook,
  sources: SampleSources,
): ReadonlyMap<string, DraftSheet> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook, sources);
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, readDraft(sheet)]));
}

function readDraft(sheet: ExcelJS.Worksheet): DraftSheet {
  const [first, last] = headerRows(sheet);
  const columns = readColumns(sheet, first, last);
  const rows: DataRow[] = [];
  for (let row = last + 1; row <= sheet.rowCount; row++) {
    const cells = columns.flatMap(({ key }, index) => {
      const cell = readCell(sheet.getCell(row, index + 1));
      return cell === null ? [] : [[key, cell] as const];
    });
    rows.push({ kind: "data", cells: new Map(cells), merged: new Set() });
  }
  const above = Array.from({ length: first - 1 }, (_, index) =>
    line([readCell(sheet.getCell(index + 1, 1))?.text ?? ""]),
  );
  const table = { above, columns, rows, below: [] };
  return { name: sheet.name, top: 0, left: 0, tables: [table], strays: new Map() };
}

function headerRows(sheet: ExcelJS.Worksheet): readonly [number, number] {
  const isHeader = (row: number) => {
    const { fill } = sheet.getCell(row, 1);
    return JSON.stringify(fill) === JSON.stringify(headerFill);
  };
  let first = 1;
  while (first < sheet.rowCount && !isHeader(first)) first += 1;
  let last = first;
  while (isHeader(last + 1)) last += 1;
  return [first, last];
}

function readColumns(sheet: ExcelJS.Worksheet, first: number, last: number): DraftColumn[] {
  return Array.from({ length: sheet.columnCount }, (_, index) => {
    const upper = String(sheet.getCell(first, index + 1).value ?? "");
    const below = sheet.getCell(last, index + 1);
    const isOne = last === first || below.master === sheet.getCell(first, index + 1);
    const lower = isOne ? null : String(below.value ?? "");
    const width = sheet.getColumn(index + 1).width ?? 10;
    return { key: lower === null ? upper : `${upper}/${lower}`, upper, lower, width };
  });
}

function readCell(cell: ExcelJS.Cell): DraftCell | null {
  const { value, numFmt } = cell;
  if (typeof value === "string") return { text: value };
  if (typeof value !== "number") return null;
  const format = numFmt ?? "General";
  const text = /^0+$/.test(format) ? String(value).padStart(format.length, "0") : String(value);
  return { text, number: { value, format } };
}
