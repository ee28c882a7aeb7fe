import { dataRows, type DraftTable } from "./draft.js";
import type { Random } from "./random.js";

/** Leaves blanks and line breaks before and behind some texts of columns. */
export function looseEnds(table: DraftTable, keys: readonly string[], random: Random): void {
  const ways = [
    (text: string) => `${text} `,
    (text: string) => `${text}　`,
    (text: string) => `${text}\n`,
    (text: string) => ` ${text}`,
  ];
  for (const { cells } of dataRows(table)) {
    for (const cell of keys.flatMap((key) => cells.get(key) ?? [])) {
      const isPlain = cell.number === undefined && cell.runs === undefined;
      if (isPlain && random.chance(0.05)) cell.text = random.pick(ways)(cell.text);
    }
  }
}

/** Writes words of a column in other ways that mean the same. */
export function otherWords(
  table: DraftTable,
  key: string,
  words: Readonly<Record<string, readonly string[]>>,
  random: Random,
): void {
  for (const { cells } of dataRows(table)) {
    const cell = cells.get(key);
    const others = words[cell?.text ?? ""];
    if (cell !== undefined && others !== undefined) cell.text = random.pick([cell.text, ...others]);
  }
}

const dittoMarks: readonly string[] = ["同上", "〃"];

/** Writes “as above” for some texts that stand in the row above as well. */
export function dittos(table: DraftTable, keys: readonly string[], random: Random): void {
  for (const key of keys) {
    let above: string | undefined;
    for (const { cells } of dataRows(table)) {
      const cell = cells.get(key);
      const text = cell?.text;
      const again = text !== undefined && text === above;
      if (again && random.chance(0.5)) cells.set(key, { text: random.pick(dittoMarks) });
      above = text;
    }
  }
}

/** How a heading that holds for several rows is shown. */
export type GroupLook = "merged" | "once" | "ditto" | "all";

/** Shows headings that hold for several rows in the way of the sheet. */
export function showGroups(table: DraftTable, keys: readonly string[], look: GroupLook): void {
  for (const key of keys) {
    let above: string | undefined;
    for (const row of table.rows) {
      // Merged cells do not go on over a row in between: the heading is said again.
      if (row.kind === "line") {
        if (look === "merged") above = undefined;
        continue;
      }
      const cell = row.cells.get(key);
      const text = cell?.text;
      if (cell !== undefined && text === above) hide(row, key, look);
      above = text;
    }
  }
}

function hide(
  { cells, merged }: ReturnType<typeof dataRows>[number],
  key: string,
  look: GroupLook,
): void {
  if (look === "all") return;
  if (look === "ditto") cells.set(key, { text: "〃" });
  else cells.delete(key);
  if (look === "merged") merged.add(key);
}
