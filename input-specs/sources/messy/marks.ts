import { dataRows, type DraftTable } from "./draft.js";
import type { Random } from "./random.js";

/** How one sheet writes the four things that a cell under 要否 says. */
export interface MarkWords {
  readonly required: readonly string[];
  readonly conditional: readonly string[];
  readonly optional: readonly string[];
  readonly absent: readonly string[];
}

/** The same marks in the characters that people happen to type. */
export const glyphs: MarkWords = {
  required: ["◎", "◉", "⦾", "⊚"],
  conditional: ["△", "▲"],
  optional: ["○", "〇", "◯", "⚪"],
  absent: ["－", "―", "—", "‐", "−", "ー", "-"],
};

const cleanMarks: Readonly<Record<string, keyof MarkWords>> = {
  "◎": "required",
  "△": "conditional",
  "○": "optional",
  "－": "absent",
};

/** The columns under 要否. */
export function markColumns({ columns }: DraftTable): readonly string[] {
  return columns.map(({ key }) => key).filter((key) => key.startsWith("要否/"));
}

/** Writes the marks of a table in other words; an empty word leaves the cell empty. */
export function rewriteMarks(table: DraftTable, words: MarkWords, random: Random): void {
  for (const { cells } of dataRows(table)) {
    for (const key of markColumns(table)) {
      const cell = cells.get(key);
      const meaning = cleanMarks[cell?.text ?? ""];
      if (cell === undefined || meaning === undefined) continue;
      cell.text = random.pick(words[meaning]);
      if (cell.text === "") cells.delete(key);
    }
  }
}
