import { columnLetters } from "./address.js";
import { lastColumn, lastRow } from "./limits.js";

/** What is in quotes or brackets, whole names, and references with their dollar signs. */
const token =
  /"[^"]*"?|'[^']*'?|\[[^[\]]*\]?|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/giu;

/**
 * A formula as it reads in a cell so many rows and columns away: references move with it, but for those
 * with a dollar sign. A reference moved off the sheet is `#REF!`.
 */
export function slideFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (whole: string, ...found) => {
    const [fixedColumn, letters, fixedRow, digits] = found as (string | undefined)[];
    if (letters === undefined || digits === undefined) return whole;
    const column = columnNumber(letters);
    const row = Number(digits);
    if (column > lastColumn || row > lastRow) return whole;
    const newColumn = fixedColumn === "$" ? column : column + columns;
    const newRow = fixedRow === "$" ? row : row + rows;
    if (newColumn < 1 || newColumn > lastColumn || newRow < 1 || newRow > lastRow) return "#REF!";
    return `${fixedColumn}${columnLetters(newColumn)}${fixedRow}${newRow}`;
  });
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
