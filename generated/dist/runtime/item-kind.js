import { isDecimal, isInteger } from "./check-digit.js";
import { emptyText, enteredText } from "./conventions.js";
import { PartialDate } from "./date.js";
import { pointed, withoutPoint } from "./implied-decimals.js";
/** Typed value of a cell; the text itself where it cannot be typed, null where it is empty. */
export function readItem(row, column, { kind, decimals }) {
    const text = enteredText(row[column] ?? "");
    if (text === "")
        return null;
    return readers[kind](text, decimals) ?? text;
}
const readers = {
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
function parseNumber(text, isNumber) {
    if (!isNumber(text))
        return null;
    const number = Number(text);
    // Digits beyond the precision of a number would be lost: such a cell stays text.
    return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : null;
}
/** The integer in a cell; null where it is empty or holds anything else. */
export function parseInteger(text) {
    return parseNumber(text, isInteger);
}
/** The decimal number in a cell; null where it is empty or holds anything else. */
export function parseDecimal(text) {
    return parseNumber(text, isDecimal);
}
/** The decimal number in a cell that has no point; null where it is empty or holds anything else. */
export function parseImplied(text, decimals) {
    const number = isInteger(text) ? parseDecimal(pointed(text, decimals)) : null;
    // More digits than a number holds would be lost.
    const exact = number !== null && withoutPoint(number, decimals) === canonical(text, decimals);
    return exact ? number : null;
}
/** Digits without zeros before the first place that counts. */
function canonical(text, decimals) {
    const digits = text.replace(/^-?0*/, "").padStart(Math.max(decimals, 1), "0");
    return text.startsWith("-") && /[1-9]/.test(digits) ? `-${digits}` : digits;
}
/**
 * Writes a value into a cell. A text is kept as it came, but a date in ISO form is put in wire form.
 * @throws TypeError for a value of another type.
 */
export function writeItem(row, column, typing, value) {
    const { kind, decimals } = typing;
    if (value === null || value === undefined || value === "")
        row[column] = emptyText;
    else if (value instanceof PartialDate)
        row[column] = dateText(value, isYearMonth(kind));
    else if (typeof value === "string")
        row[column] = isDate(kind) ? wireDate(value, kind) : value;
    else if (typeof value === "number") {
        row[column] = kind === "v" ? impliedText(value, decimals) : numberText(value);
    }
    else
        throw new TypeError(`A cell cannot hold ${Object.prototype.toString.call(value)}`);
}
/** Wire text of a date or of a text that says one; a text that says none is kept as it came. */
export function wireDate(value, kind) {
    if (typeof value !== "string")
        return dateText(value, isYearMonth(kind));
    const date = PartialDate.fromISO(value);
    return date === null ? value : dateText(date, isYearMonth(kind));
}
/** Wire text of a number, never in exponent form. @throws RangeError where it has no such text. */
export function numberText(value) {
    const text = String(value);
    if (!isDecimal(text))
        throw new RangeError(`${text} has no plain decimal form`);
    return text;
}
/**
 * Wire text of a number without its point. One that has more digits after the point than the item is
 * written with its point, for the check on the form to report.
 * @throws RangeError where it has no plain decimal form.
 */
export function impliedText(value, decimals) {
    return withoutPoint(value, decimals) ?? numberText(value);
}
function dateText(date, yearMonth) {
    return yearMonth ? date.toYearMonth() : date.toString();
}
function isDate(kind) {
    return kind === "d" || kind === "p" || kind === "y" || kind === "q";
}
function isYearMonth(kind) {
    return kind === "y" || kind === "q";
}
