import { dataRows, type DraftTable } from "./draft.js";
import type { Random } from "./random.js";

/** Formulas in place of values. They are written without the values that a spreadsheet program stores. */

/** Numbers the rows by formulas: the first of a run from its row, the others from the one above. */
export function numberByFormula(table: DraftTable, key: string): void {
  let number = 0;
  let follows = false;
  for (const row of table.rows) {
    const cell = row.kind === "data" ? row.cells.get(key) : undefined;
    if (cell?.number === undefined) {
      follows = false;
      continue;
    }
    number = cell.number.value;
    const own = number;
    cell.formula = follows
      ? ({ row, letters }) => `${letters(key)}${row - 1}+1`
      : ({ row }) => `ROW()-${row - own}`;
    follows = true;
  }
}

/** Writes some numbers of a column as sums and products. */
export function calculatedNumbers(
  table: DraftTable,
  key: string,
  share: number,
  random: Random,
): void {
  for (const { cells } of dataRows(table)) {
    const cell = cells.get(key);
    if (cell?.number === undefined || !random.chance(share)) continue;
    const { value } = cell.number;
    const part = random.below(value);
    cell.formula = value % 2 === 0 ? () => `2*${value / 2}` : () => `SUM(${part},${value - part})`;
  }
}

/** Writes the texts of some rows as formulas. */
export function calculatedTexts(
  table: DraftTable,
  key: string,
  share: number,
  formula: (text: string, row: number, letters: (column: string) => string) => string,
  random: Random,
): void {
  for (const { cells } of dataRows(table)) {
    const cell = cells.get(key);
    if (cell === undefined || cell.runs !== undefined || !random.chance(share)) continue;
    const { text } = cell;
    cell.formula = ({ row, letters }) => formula(text, row, letters);
  }
}
