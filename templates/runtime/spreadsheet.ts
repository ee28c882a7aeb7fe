import { isDecimal } from "./check-digit.js";

/** Characters with which spreadsheet programs begin a formula, or skip to one. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** Keeps a spreadsheet program from taking a cell for a formula. A number stays as it is. */
export function protectFormula(cell: string): string {
  return formulaStart.test(cell) && !isDecimal(cell) ? `'${cell}` : cell;
}
