import { type DateInterval, type DateOperator, interval, may, must } from "./date-interval.js";
import { hasUnknownParts } from "./unknown-dates.js";

/** Checks on several values that belong together. Empty values are left out of all of them. */

/** How values are compared; with a date of which parts are unknown a check fails only where it must. */
export type ComparedAs = "text" | "number" | "date";

type Values = readonly (string | undefined)[];

/** What two values that are certainly the same have in common; null for one that cannot be told. */
export function identityOf(text: string, as: ComparedAs): string | null {
  if (text === "") return null;
  if (as === "number") return String(Number(text));
  return as === "date" && hasUnknownParts(text) ? null : text;
}

/** Whether no value stands twice. */
export function allDifferent(values: Values, as: ComparedAs): boolean {
  const identities = values
    .map((text) => identityOf(text ?? "", as))
    .filter((identity) => identity !== null);
  return new Set(identities).size === identities.length;
}

/** Whether each value stands in the relation to all that come after it. */
export function isOrdered(values: Values, as: ComparedAs, relation: DateOperator): boolean {
  if (as === "text") return isTextOrdered(values, relation);
  const read = as === "date" ? interval : numberInterval;
  const filled = values.flatMap((text) =>
    text === undefined || text === "" ? [] : (read(text) ?? []),
  );
  return everyPair(filled, (earlier, later) => may(earlier, relation, later));
}

function numberInterval(text: string): DateInterval | null {
  const number = Number(text);
  return Number.isNaN(number) ? null : { min: number, max: number };
}

const textRelations: Readonly<Record<DateOperator, (a: string, b: string) => boolean>> = {
  "=": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

function isTextOrdered(values: Values, relation: DateOperator): boolean {
  const filled = values.filter((text) => text !== undefined && text !== "") as readonly string[];
  return everyPair(filled, textRelations[relation]);
}

function everyPair<T>(values: readonly T[], holds: (earlier: T, later: T) => boolean): boolean {
  return values.every((later, end) =>
    values.slice(0, end).every((earlier) => holds(earlier, later)),
  );
}

/** Whether each value is the number of its row, from 1. */
export function isNumbered(values: Values): boolean {
  return values.every(
    (text, index) => text === undefined || text === "" || Number(text) === index + 1,
  );
}

/** Whether the periods from the one date to the other, both included, have no day in common. */
export function noOverlap(from: Values, to: Values): boolean {
  const periods = from.flatMap((start, index) => {
    const [first, last] = [interval(start ?? ""), interval(to[index] ?? "")];
    return first === null || last === null ? [] : [{ first, last }];
  });
  return everyPair(
    periods,
    (a, b) => ![a, b].every(({ first }) => [a, b].every(({ last }) => must(first, "<=", last))),
  );
}
