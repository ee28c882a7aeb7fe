import { NotCalculated } from "./not-calculated.js";

export const errorCodes = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
] as const;

export interface FormulaError {
  readonly error: (typeof errorCodes)[number];
}

/** One value of a spreadsheet; null is a blank cell. */
export type Scalar = number | string | boolean | FormulaError | null;

export function isError(value: unknown): value is FormulaError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function errorValue(error: FormulaError["error"]): FormulaError {
  return { error };
}

/** The longest text a cell can hold, in UTF-16 units, which is how spreadsheet programs count. */
const longestText = 32_767;

/** A text as a result. */
export function textResult(text: string): string | FormulaError {
  return text.length > longestText ? errorValue("#VALUE!") : text;
}

/** A number as a result: what is too large is an error value, and there is no negative zero. */
export function numberResult(number: number): number | FormulaError {
  return Number.isFinite(number) ? number + 0 : errorValue("#NUM!");
}

/** A value where a number is needed. */
export function toNumber(value: Scalar): number | FormulaError {
  if (value === null) return 0;
  if (typeof value === "number" || isError(value)) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return numberIn(value) ?? errorValue("#VALUE!");
}

/**
 * The number that a text is; null where it surely is none.
 * @throws NotCalculated for texts that are dates, times or amounts in some languages of the program.
 */
export function numberIn(text: string): number | null {
  const trimmed = text.trim();
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(trimmed)) {
    const number = Number(trimmed);
    return Number.isFinite(number) ? number : null;
  }
  if (/[\p{Nd}]/u.test(trimmed)) throw new NotCalculated("a text that may be a number");
  return null;
}

/** A value where a text is needed. */
export function toText(value: Scalar): string | FormulaError {
  if (value === null) return "";
  if (typeof value === "string" || isError(value)) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return numberText(value);
}

/** @throws NotCalculated where programs differ in whether they write an exponent. */
function numberText(number: number): string {
  const magnitude = Math.abs(number);
  if (magnitude >= 1e15 || (magnitude > 0 && magnitude < 1e-4)) {
    throw new NotCalculated("a number with an exponent");
  }
  return String(Number(number.toPrecision(15)) + 0);
}

/** A value where a truth value is needed. */
export function toBoolean(value: Scalar): boolean | FormulaError {
  if (value === null) return false;
  if (typeof value === "boolean" || isError(value)) return value;
  if (typeof value === "number") return value !== 0;
  const word = value.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : errorValue("#VALUE!");
}
