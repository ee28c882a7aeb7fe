import type { Language } from "../diagnostics/language.js";
import { visible } from "../diagnostics/render.js";
import { rowRange } from "../inspect/describe.js";
import type { CellInspection, SheetInspection } from "../inspect/inspection.js";
import { rowKindWords } from "../inspect/words.js";
import { alignColumns } from "../print/align.js";

/** Every row of a sheet with what it is and the first texts in it. */
export function rowLines(sheet: SheetInspection, language: Language): readonly string[] {
  const transposed = sheet.tables.some((table) => table.transposed);
  const cells = new Map<number, CellInspection[]>();
  for (const cell of sheet.cells) {
    const row = transposed ? cell.column : cell.row;
    const before = cells.get(row);
    if (before === undefined) cells.set(row, [cell]);
    else before.push(cell);
  }
  return alignColumns(
    sheet.rows.map(({ row, kind }) => [
      rowRange(row, row, { transposed }),
      rowKindWords[kind][language],
      startOf(cells.get(row) ?? []),
    ]),
  );
}

/** The most characters that are shown of a row. */
const longest = 60;

function startOf(cells: readonly CellInspection[]): string {
  const chars = [...cells.map(({ text }) => visible(text.trim()).slice(0, longest)).join(" | ")];
  return chars.length > longest ? `${chars.slice(0, longest - 1).join("")}…` : chars.join("");
}
