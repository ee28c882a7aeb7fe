import {
  copyRow,
  type DataRow,
  dataRows,
  type DraftTable,
  insertAfter,
  singleRows,
} from "./draft.js";
import type { Random } from "./random.js";

/** How revisions mark what they change: colours, lines through the text, and words. */

export const red = "FF0000";
export const blue = "0000FF";

/** Shows some rows in a colour. */
export function colorRows(table: DraftTable, count: number, color: string, random: Random): void {
  for (const { cells } of random.some(dataRows(table), count)) {
    for (const cell of cells.values()) cell.color = color;
  }
}

/** Leaves the old wording before the new one, with a line through it. */
export function struckWording(
  table: DraftTable,
  key: string,
  old: string,
  count: number,
  random: Random,
): void {
  const rows = dataRows(table).filter(({ cells }) => isPlain(cells.get(key)?.text));
  for (const { cells } of random.some(rows, count)) {
    const text = cells.get(key)?.text ?? "";
    const runs = [
      { text: old, strike: true, color: red },
      { text, color: red },
    ];
    cells.set(key, { text: old + text, runs });
  }
}

function isPlain(text: string | undefined): boolean {
  return text !== undefined && text === text.trim();
}

/**
 * Puts rows in that the revision has taken out: copies of others, told apart by `rename`.
 * @returns the rows, for more to be done to them.
 */
export function deletedRows(
  table: DraftTable,
  count: number,
  rename: (row: DataRow, index: number) => void,
  random: Random,
): readonly DataRow[] {
  return random.some(singleRows(table), count).map((row, index) => {
    const deleted = copyRow(row);
    rename(deleted, index);
    insertAfter(table, row, deleted);
    return deleted;
  });
}

/** Draws a line through everything that a row says. */
export function strike({ cells }: DataRow): void {
  for (const cell of cells.values()) cell.strike = true;
}

/** Writes a word of the revision before some texts. */
export function wordBefore(
  table: DraftTable,
  key: string,
  word: string,
  count: number,
  random: Random,
): void {
  const rows = dataRows(table).filter(({ cells }) => cells.get(key)?.runs === undefined);
  for (const { cells } of random.some(rows, count)) {
    const cell = cells.get(key);
    if (cell !== undefined) cell.text = `【${word}】${cell.text}`;
  }
}

/** Says in a column of its own what the revision did to some rows. */
export function markChanges(
  table: DraftTable,
  column: string,
  words: readonly string[],
  count: number,
  random: Random,
): void {
  for (const { cells } of random.some(singleRows(table), count)) {
    if (!cells.has(column)) cells.set(column, { text: random.pick(words) });
  }
}

const remarks: readonly string[] = [
  "1/20 業務側に確認済み",
  "次の版で見直し",
  "様式の記入例を参照のこと",
  "仕様担当：文言を確認",
];

/** Comments of the people who worked on the sheet. */
export function comments(table: DraftTable, key: string, count: number, random: Random): void {
  for (const { cells } of random.some(dataRows(table), count)) {
    const cell = cells.get(key);
    if (cell !== undefined) cell.comment = random.pick(remarks);
  }
}
