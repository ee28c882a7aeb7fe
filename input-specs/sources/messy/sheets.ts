import { copyTable, type DraftSheet, type DraftTable, line, textCell } from "./draft.js";

/** An older copy of a sheet, left beside it under a name that says so. */
export function oldCopy(sheet: DraftSheet, name: string): DraftSheet {
  return { ...plainSheet(name, ...sheet.tables.map(copyTable)), top: sheet.top, left: sheet.left };
}

export function plainSheet(name: string, ...tables: readonly DraftTable[]): DraftSheet {
  return { name, top: 0, left: 0, tables: [...tables], strays: new Map() };
}

/** A sheet with texts one below the other and no table. */
export function textSheet(name: string, lines: readonly string[]): DraftSheet {
  const cells = lines.map((text, index) => [`B${index + 2}`, textCell(text)] as const);
  return { ...plainSheet(name), strays: new Map(cells) };
}

/** The rows of a table from one on, as a table of its own. */
export function splitTable(table: DraftTable, at: number): readonly [DraftTable, DraftTable] {
  const second = copyTable(table);
  const first = copyTable(table);
  first.rows.splice(at);
  second.rows.splice(0, at);
  second.above.splice(0);
  return [first, second];
}

/** A tally beside the rows of a table, in a column and the next from a row on. */
export function tally(
  sheet: DraftSheet,
  column: string,
  from: number,
  entries: readonly (readonly string[])[],
): void {
  const next = String.fromCharCode(column.charCodeAt(column.length - 1) + 1);
  const second = column.slice(0, -1) + next;
  entries.forEach(([word = "", count = ""], index) => {
    sheet.strays.set(`${column}${from + index}`, textCell(word));
    sheet.strays.set(`${second}${from + index}`, textCell(count));
  });
}

/** Says above a table of several what it is called. */
export function nameTable(table: DraftTable, name: string): void {
  table.above.splice(0, table.above.length, line([name]));
}
