import { NotCalculated } from "./not-calculated.js";
import { isError, type FormulaError, type Scalar } from "./value.js";

type Filled = number | string | boolean;

/** Order of two values: negative, zero or positive; an error value where one of them is one. */
export function compareValues(left: Scalar, right: Scalar): number | FormulaError {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const [a, b] = [left ?? emptyLike(right), right ?? emptyLike(left)];
  // Numbers come before texts, and texts before truth values.
  if (typeof a !== typeof b) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  return rounded(Number(a)) - rounded(Number(b));
}

/** Whether two values are the same, as look-ups see it: blank cells are like nothing. */
export function sameValue(left: Scalar, right: Scalar): boolean {
  if (left === null || right === null || isError(left) || isError(right)) return false;
  if (typeof left !== typeof right) return false;
  if (typeof left === "string") return left.toLowerCase() === String(right).toLowerCase();
  return rounded(Number(left)) === rounded(Number(right));
}

function emptyLike(other: Filled | null): Filled {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: Filled): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

/** Programs compare fifteen digits: 0.1 + 0.2 is 0.3. */
function rounded(number: number): number {
  return Number(number.toPrecision(15));
}

function compareTexts(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  if (a === b) return 0;
  // The order of other characters depends on the language of the program; that they differ does not.
  if (!/^[0-9a-z]*$/.test(a) || !/^[0-9a-z]*$/.test(b)) return Number.NaN;
  return a < b ? -1 : 1;
}

/** @throws NotCalculated where the order of two texts is not known. */
export function isOrdered(order: number, operator: string): boolean {
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  if (Number.isNaN(order)) throw new NotCalculated("the order of two texts");
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  return operator === ">" ? order > 0 : order >= 0;
}
