import { emptyText, enteredText } from "./conventions.js";
import { PartialDate } from "./date.js";
import { impliedText, numberText, parseDecimal, parseImplied, parseInteger, wireDate, } from "./item-kind.js";
function read(group, offset) {
    return enteredText(group.$row[group.$base + offset] ?? "");
}
function write(group, offset, text) {
    group.$row[group.$base + offset] = text === "" ? emptyText : text;
}
export function text(group, offset) {
    return read(group, offset) || null;
}
/** For texts and codes. A value outside the list is kept; validation reports it. */
export function setText(group, offset, value) {
    write(group, offset, value ?? "");
}
/** The code in a cell; null where it is empty or not in the list (see `$text`). */
export function code(group, offset, codes) {
    const value = read(group, offset);
    return codes.has(value) ? value : null;
}
export function integer(group, offset) {
    return parseInteger(read(group, offset));
}
export function decimal(group, offset) {
    return parseDecimal(read(group, offset));
}
/** @throws RangeError for a number without a plain decimal form (NaN, infinite, exponent). */
export function setNumber(group, offset, value) {
    write(group, offset, value === null ? "" : numberText(value));
}
/** A number whose point is not on the wire. */
export function impliedDecimal(group, offset, decimals) {
    return parseImplied(read(group, offset), decimals);
}
/** @throws RangeError for a number without a plain decimal form (NaN, infinite, exponent). */
export function setImpliedDecimal(group, offset, decimals, value) {
    write(group, offset, value === null ? "" : impliedText(value, decimals));
}
export function date(group, offset) {
    return PartialDate.parse(read(group, offset), { partial: false });
}
export function partialDate(group, offset) {
    return PartialDate.parse(read(group, offset), { partial: true });
}
export function yearMonth(group, offset) {
    return PartialDate.parseYearMonth(read(group, offset), { partial: false });
}
export function partialYearMonth(group, offset) {
    return PartialDate.parseYearMonth(read(group, offset), { partial: true });
}
export function setDate(group, offset, value) {
    write(group, offset, value === null ? "" : wireDate(value, "p"));
}
export function setYearMonth(group, offset, value) {
    write(group, offset, value === null ? "" : wireDate(value, "q"));
}
/** The rows of a repeating group, each a view of its own columns; `Rows` is the tuple of them. */
export function rows(type, group, offset, width, count) {
    const first = group.$base + offset;
    const views = Array.from({ length: count }, (_, index) => new type(group.$row, first + index * width));
    return views;
}
