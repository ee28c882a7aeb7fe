import { interval, may, must } from "./date-interval.js";
import { hasUnknownParts } from "./unknown-dates.js";
/** What two values that are certainly the same have in common; null for one that cannot be told. */
export function identityOf(text, as) {
    if (text === "")
        return null;
    if (as === "number")
        return String(Number(text));
    return as === "date" && hasUnknownParts(text) ? null : text;
}
/** Whether no value stands twice. */
export function allDifferent(values, as) {
    const identities = values
        .map((text) => identityOf(text ?? "", as))
        .filter((identity) => identity !== null);
    return new Set(identities).size === identities.length;
}
/** Whether each value stands in the relation to all that come after it. */
export function isOrdered(values, as, relation) {
    if (as === "text")
        return isTextOrdered(values, relation);
    const read = as === "date" ? interval : numberInterval;
    const filled = values
        .map((text) => (text === undefined || text === "" ? null : read(text)))
        .filter((value) => value !== null);
    return everyPair(filled, (earlier, later) => may(earlier, relation, later));
}
function numberInterval(text) {
    const number = Number(text);
    return Number.isNaN(number) ? null : { min: number, max: number };
}
const textRelations = {
    "=": (a, b) => a === b,
    "!=": (a, b) => a !== b,
    "<": (a, b) => a < b,
    "<=": (a, b) => a <= b,
    ">": (a, b) => a > b,
    ">=": (a, b) => a >= b,
};
function isTextOrdered(values, relation) {
    const filled = values.filter((text) => text !== undefined && text !== "");
    return everyPair(filled, textRelations[relation]);
}
function everyPair(values, holds) {
    return values.every((later, end) => values.slice(0, end).every((earlier) => holds(earlier, later)));
}
/** Whether each value is the number of its row, from 1. */
export function isNumbered(values) {
    return values.every((text, index) => text === undefined || text === "" || Number(text) === index + 1);
}
/** Whether the periods from the one date to the other, both included, have no day in common. */
export function noOverlap(from, to) {
    const periods = from.flatMap((start, index) => {
        const [first, last] = [interval(start ?? ""), interval(to[index] ?? "")];
        return first === null || last === null ? [] : [{ first, last }];
    });
    return everyPair(periods, (a, b) => ![a, b].every(({ first }) => [a, b].every(({ last }) => must(first, "<=", last))));
}
