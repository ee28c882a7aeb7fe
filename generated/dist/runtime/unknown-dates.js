import { isDate8, isPartialDigits6, isPartialDigits8, isYearMonth6 } from "./date-text.js";
import { conventions } from "./wire-conventions.js";
/**
 * Dates on the wire and as digits. The digits have 0 for what is unknown, and 9 in all places where
 * nothing is known; most specs write just these.
 */
const nothingKnown = "99999999";
/** The digits of a date on the wire; some text that is no date where the spec has no such text. */
export function dateDigits(text) {
    if (!conventions)
        return text;
    const { date, month, day } = conventions.unknownDates;
    if (text === date)
        return nothingKnown;
    // With 99 for an unknown month and day this would be the year 9999.
    if (text === nothingKnown)
        return "";
    if (text.slice(6) !== day)
        return isDate8(text) ? text : "";
    return monthDigits(text.slice(0, 6), month, "00");
}
/** The digits of a year and month on the wire; some text that is none where the spec has no such text. */
export function yearMonthDigits(text) {
    if (!conventions)
        return text;
    const { yearMonth, month } = conventions.unknownDates;
    if (text === yearMonth)
        return "999999";
    return text === "999999" ? "" : monthDigits(text, month, "");
}
function monthDigits(text, unknownMonth, after) {
    if (text.slice(4) === unknownMonth)
        return `${text.slice(0, 4)}00${after}`;
    return isYearMonth6(text) ? text + after : "";
}
/** The text on the wire of a date's digits; the digits where the spec has no text for what is unknown. */
export function dateOnWire(digits) {
    if (!conventions || !isPartialDigits8(digits))
        return digits;
    const { date, month, day } = conventions.unknownDates;
    if (digits === nothingKnown)
        return date ?? digits;
    if (!digits.endsWith("00") || day === null)
        return digits;
    return digits.slice(4, 6) === "00"
        ? month === null
            ? digits
            : digits.slice(0, 4) + month + day
        : digits.slice(0, 6) + day;
}
/** The same for a year and month. */
export function yearMonthOnWire(digits) {
    if (!conventions)
        return digits;
    const { yearMonth, month } = conventions.unknownDates;
    if (digits === "999999")
        return yearMonth ?? digits;
    return digits.endsWith("00") && month !== null ? digits.slice(0, 4) + month : digits;
}
/** A date on the wire of which parts may be unknown. */
export function isPartialDate8(text) {
    return isPartialDigits8(dateDigits(text));
}
/** A year and month on the wire of which parts may be unknown. */
export function isPartialYearMonth6(text) {
    return isPartialDigits6(yearMonthDigits(text));
}
/** Whether parts of a date, or of a year and month, on the wire are unknown. */
export function hasUnknownParts(text) {
    return lacksParts(dateDigits(text)) || lacksParts(yearMonthDigits(text));
}
function lacksParts(digits) {
    return digits.endsWith("00") || /^9+$/.test(digits);
}
/** Whether the texts for unknown parts of a date are digits and as many as those of a known one. */
export function unknownDatesAreDigits() {
    return unknownAreDigits("date", 8) && unknownAreDigits("day", 2);
}
/** The same for a year and month. */
export function unknownYearMonthsAreDigits() {
    return unknownAreDigits("yearMonth", 6);
}
function unknownAreDigits(whole, length) {
    if (!conventions)
        return true;
    const { month, [whole]: text } = conventions.unknownDates;
    return ([text ?? "0".repeat(length), month ?? "00"].every((digits) => /^[0-9]+$/.test(digits)) &&
        (text === null || text.length === length));
}
