import type { Operand } from "../../rules/expression.js";

/** How far from another date a date stands. Fixed dates have no other: their days are counted from one day. */
export interface Point {
  readonly months: number;
  readonly days: number;
}

export const noShift: Point = { months: 0, days: 0 };

/** A date as another one that was moved. */
export interface MovedDate {
  readonly base: Operand;
  readonly by: Point;
}

export function movedDate(operand: Operand): MovedDate {
  if (operand.kind !== "shift" || operand.date.kind === "shift" || operand.date.kind === "date")
    return { base: operand, by: noShift };
  const { date, years, months, days } = operand;
  return { base: date, by: { months: years * 12 + months, days } };
}

/** The day that the days of fixed dates are counted from. */
export const fixedDays: Operand = { kind: "date", value: "19700101" };

/** The day of a fixed date; null where something of it is unknown, or where it is no date. */
export function fixedDay(operand: Operand): Point | null {
  const parts = operand.kind === "date" ? /^(\d{4})(\d\d)(\d\d)$/.exec(operand.value) : null;
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { months: 0, days: date.getTime() / 86_400_000 };
}

/** Fewest and most days that a number of months can have. */
const monthDays = [28, 31] as const;

/**
 * Whether one point is earlier than another whatever day both are counted from; `next` where it is the
 * day before. Null where that depends on the day. (A date of which nothing is known stays what it is.)
 */
export function isEarlier(one: Point, other: Point): "next" | "earlier" | null {
  const months = other.months - one.months;
  const days = other.days - one.days;
  if (months === 0) return days === 1 ? "next" : days > 1 ? "earlier" : null;
  if (months >= 0 && days >= 0) return "earlier";
  if (one.months < 0 || other.months < 0) return null;
  // Both are counted forwards; the least of the later one is held against the most of the earlier one.
  const least = other.months * monthDays[0] + other.days;
  const most = one.months * monthDays[1] + one.days;
  return least > most ? "earlier" : null;
}
