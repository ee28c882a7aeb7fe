import { type DataRow, dataRows, type DraftTable, insertAfter, line, singleRows } from "./draft.js";
import type { Random } from "./random.js";

/** Puts a heading over the rows from each one on whose column says something new. */
export function headGroups(table: DraftTable, heading: (row: DataRow) => string): void {
  let above = "";
  table.rows = table.rows.flatMap((row) => {
    const text = row.kind === "data" ? heading(row) : above;
    if (text === above) return [row];
    above = text;
    return [line([text], 0, true), row];
  });
}

/** Notes between the rows, as somebody put them in while reading. */
export function noteRows(table: DraftTable, texts: readonly string[], random: Random): void {
  const places = random.some(singleRows(table).slice(0, -1), texts.length);
  for (const [index, row] of places.entries()) {
    insertAfter(table, row, line([texts[index] ?? ""]));
  }
}

/** Rows with nothing in them. */
export function blankRows(table: DraftTable, count: number, random: Random): void {
  for (const row of random.some(singleRows(table).slice(0, -1), count)) {
    insertAfter(table, row, line([]));
  }
}

/** The header again, as on every printed page. */
export function repeatHeader(table: DraftTable, random: Random): void {
  const rows = singleRows(table);
  const at = rows[10 + random.below(Math.max(1, rows.length - 20))];
  if (at === undefined) return;
  insertAfter(table, at, line(table.columns.map(({ upper }) => upper)));
}

/** Rows that have been numbered for items to come. */
export function spareRows(table: DraftTable, count: number): void {
  const next = dataRows(table).length + 1;
  for (let index = 0; index < count; index++) table.rows.push(line([String(next + index)]));
}

/** A space of the form: what document this is, with words that are headers elsewhere. */
export function frame(table: DraftTable, title: string, revision: string): void {
  table.above.unshift(
    line(["在留申請システム（見本）", "", "文書番号", "MH-2026-01"]),
    line([title, "", "版数", revision, "", "作成日", "2026年1月5日"]),
    line([]),
  );
}
