import { isDecimal, isInteger } from "./check-digit.js";
import { emptyText, enteredText } from "./conventions.js";
import { type DateInput, PartialDate } from "./date.js";
import type { Row } from "./group.js";
import { pointed, withoutPoint } from "./implied-decimals.js";

/**
 * How a cell is typed: t text, c code, i integer, f decimal, v decimal without its point, d date,
 * p date that may be partial, y year and month, q year and month that may be partial.
 */
export type ItemKind = "t" | "c" | "i" | "f" | "v" | "d" | "p" | "y" | "q";

/** How the cell of an item is typed. */
export interface ItemTyping {
  readonly kind: ItemKind;
  /** Digits after the point that is not there; 0 for other kinds. */
  readonly decimals: number;
}

type ItemValue = string | number | PartialDate | null;

/**
 * The text of a cell as it is, where a plain text would be taken for something else: `{ "$text": "1999" }`
 * in a date, which `"1999"` would make `19990000`.
 */
export interface RawText {
  readonly $text: string;
}

export function isRawText(value: unknown): value is RawText {
  return typeof value === "object" && value !== null && "$text" in value
    ? typeof value.$text === "string"
    : false;
}

/** Typed value of a cell; the text itself where it cannot be typed, null where it is empty. */
export function readItem(row: Row, column: number, { kind, decimals }: ItemTyping): ItemValue {
  const text = enteredText(row[column] ?? "");
  if (text === "") return null;
  return readers[kind](text, decimals) ?? text;
}

const readers: Readonly<Record<ItemKind, (text: string, decimals: number) => ItemValue>> = {
  t: (text) => text,
  c: (text) => text,
  i: parseInteger,
  f: parseDecimal,
  v: parseImplied,
  d: (text) => PartialDate.parse(text, { partial: false }),
  p: (text) => PartialDate.parse(text, { partial: true }),
  y: (text) => PartialDate.parseYearMonth(text, { partial: false }),
  q: (text) => PartialDate.parseYearMonth(text, { partial: true }),
};

function parseNumber(text: string, isNumber: (text: string) => boolean): number | null {
  if (!isNumber(text)) return null;
  const number = Number(text);
  // Digits beyond the precision of a number would be lost: such a cell stays text.
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : null;
}

/** The integer in a cell; null where it is empty or holds anything else. */
export function parseInteger(text: string): number | null {
  return parseNumber(text, isInteger);
}

/** The decimal number in a cell; null where it is empty or holds anything else. */
export function parseDecimal(text: string): number | null {
  return parseNumber(text, isDecimal);
}

/** The decimal number in a cell that has no point; null where it is empty or holds anything else. */
export function parseImplied(text: string, decimals: number): number | null {
  const number = isInteger(text) ? parseDecimal(pointed(text, decimals)) : null;
  // More digits than a number holds would be lost.
  const exact = number !== null && withoutPoint(number, decimals) === canonical(text, decimals);
  return exact ? number : null;
}

/** Digits without zeros before the first place that counts. */
function canonical(text: string, decimals: number): string {
  const digits = text.replace(/^-?0*/, "").padStart(Math.max(decimals, 1), "0");
  return text.startsWith("-") && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/**
 * Writes a value into a cell. A text is kept as it came, but a date in ISO form is put in wire form
 * unless it stands in `{ $text }`.
 * @throws TypeError for a value of another type.
 */
export function writeItem(row: Row, column: number, typing: ItemTyping, value: unknown): void {
  const { kind, decimals } = typing;
  if (value === null || value === undefined || value === "") row[column] = emptyText;
  else if (value instanceof PartialDate) row[column] = dateText(value, isYearMonth(kind));
  else if (typeof value === "string") row[column] = isDate(kind) ? wireDate(value, kind) : value;
  else if (typeof value === "number") {
    row[column] = kind === "v" ? impliedText(value, decimals) : numberText(value);
  } else if (isRawText(value)) row[column] = value.$text;
  else throw new TypeError(`A cell cannot hold ${Object.prototype.toString.call(value)}`);
}

/** Wire text of a date or of a text that says one; a text that says none is kept as it came. */
export function wireDate(value: DateInput, kind: ItemKind): string {
  if (typeof value !== "string") return dateText(value, isYearMonth(kind));
  const date = PartialDate.fromISO(value);
  return date === null ? value : dateText(date, isYearMonth(kind));
}

/** Wire text of a number, never in exponent form. @throws RangeError where it has no such text. */
export function numberText(value: number): string {
  const text = String(value);
  if (!isDecimal(text)) throw new RangeError(`${text} has no plain decimal form`);
  return text;
}

/**
 * Wire text of a number without its point. One that has more digits after the point than the item is
 * written with its point, for the check on the form to report.
 * @throws RangeError where it has no plain decimal form.
 */
export function impliedText(value: number, decimals: number): string {
  return withoutPoint(value, decimals) ?? numberText(value);
}

function dateText(date: PartialDate, yearMonth: boolean): string {
  return yearMonth ? date.toYearMonth() : date.toString();
}

function isDate(kind: ItemKind): boolean {
  return kind === "d" || kind === "p" || kind === "y" || kind === "q";
}

function isYearMonth(kind: ItemKind): boolean {
  return kind === "y" || kind === "q";
}
