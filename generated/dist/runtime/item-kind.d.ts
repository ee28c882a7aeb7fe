import { type DateInput, PartialDate } from "./date.js";
import type { Row } from "./group.js";
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
export declare function isRawText(value: unknown): value is RawText;
/** Typed value of a cell; the text itself where it cannot be typed, null where it is empty. */
export declare function readItem(row: Row, column: number, { kind, decimals }: ItemTyping): ItemValue;
/** The integer in a cell; null where it is empty or holds anything else. */
export declare function parseInteger(text: string): number | null;
/** The decimal number in a cell; null where it is empty or holds anything else. */
export declare function parseDecimal(text: string): number | null;
/** The decimal number in a cell that has no point; null where it is empty or holds anything else. */
export declare function parseImplied(text: string, decimals: number): number | null;
/**
 * Writes a value into a cell. A text is kept as it came, but a date in ISO form is put in wire form
 * unless it stands in `{ $text }`.
 * @throws TypeError for a value of another type.
 */
export declare function writeItem(row: Row, column: number, typing: ItemTyping, value: unknown): void;
/** Wire text of a date or of a text that says one; a text that says none is kept as it came. */
export declare function wireDate(value: DateInput, kind: ItemKind): string;
/** Wire text of a number, never in exponent form. @throws RangeError where it has no such text. */
export declare function numberText(value: number): string;
/**
 * Wire text of a number without its point. One that has more digits after the point than the item is
 * written with its point, for the check on the form to report.
 * @throws RangeError where it has no plain decimal form.
 */
export declare function impliedText(value: number, decimals: number): string;
export {};
