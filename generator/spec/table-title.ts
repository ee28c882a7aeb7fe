import { readLegend } from "../profile/legend.js";
import type { Lexicon } from "../profile/lexicon.js";
import type { Table } from "../profile/table.js";
import type { Cell } from "../workbook/sheet.js";

/** The longest text that names a table; longer ones explain something. */
const longestTitle = 60;

/** The cells above a table that may name it: no notes, no legends, no sentences. */
export function titleCells(table: Table, lexicon: Lexicon): readonly Cell[] {
  const [from, to] = table.span;
  return table.titles.filter(
    (cell) =>
      cell.column >= from &&
      cell.column <= to &&
      cell.text.trim().length <= longestTitle &&
      !cell.text.includes("。") &&
      !lexicon.isNote(cell.text) &&
      readLegend(cell, lexicon).length === 0,
  );
}

/** The cell nearest above a table that names it; titles that name something else can be left out. */
export function titleOf(
  table: Table,
  lexicon: Lexicon,
  others: ReadonlySet<string> = new Set(),
): Cell | undefined {
  const cells = titleCells(table, lexicon).filter(({ text }) => !others.has(titleText(text)));
  const last = cells.at(-1);
  return cells.find(({ row }) => row === last?.row);
}

/** A title without the marks in front of it and the brackets around it. */
export function titleText(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[■□◆◇●○▼▽▲△・＊*＃#\s]+/u, "")
    .replace(/^[【〔［[「<＜](.+)[】〕］\]」>＞]$/u, "$1")
    .trim();
}
