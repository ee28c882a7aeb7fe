import { daysInMonth, isPartialDigits6, isPartialDigits8 } from "./date-text.js";
import { dateDigits, yearMonthDigits } from "./unknown-dates.js";

/** The days a date can mean, both ends included, as the numbers YYYYMMDD. */
export interface DateInterval {
  readonly min: number;
  readonly max: number;
}

export type DateOperator = "=" | "!=" | "<" | "<=" | ">" | ">=";

const firstDay = 0;
const lastDay = 99991231;

/** The days that a text on the wire can mean; null where it says no date. An unknown date can mean any day. */
export function interval(text: string): DateInterval | null {
  const date = dateDigits(text);
  if (isPartialDigits8(date)) return date === "99999999" ? anyDay : daysOf(date);
  const month = yearMonthDigits(text);
  if (isPartialDigits6(month)) return month === "999999" ? anyDay : daysOf(`${month}00`);
  return null;
}

const anyDay: DateInterval = { min: firstDay, max: lastDay };

function daysOf(digits: string): DateInterval {
  const number = Number(digits);
  const day = number % 100;
  const month = Math.floor(number / 100) % 100;
  const year = Math.floor(number / 10000);
  if (month === 0) return { min: number + 101, max: number + 1231 };
  if (day === 0) return { min: number + 1, max: number + daysInMonth(year, month) };
  return { min: number, max: number };
}

/** Whether the relation holds for some day of the one and some day of the other. */
export function may(a: DateInterval, operator: DateOperator, b: DateInterval): boolean {
  switch (operator) {
    case "=":
      return a.min <= b.max && b.min <= a.max;
    case "!=":
      return a.min !== a.max || b.min !== b.max || a.min !== b.min;
    case "<":
      return a.min < b.max;
    case "<=":
      return a.min <= b.max;
    case ">":
      return a.max > b.min;
    case ">=":
      return a.max >= b.min;
  }
}

const opposite = {
  "=": "!=",
  "!=": "=",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
} as const satisfies Readonly<Record<DateOperator, DateOperator>>;

/** Whether the relation holds for every day of the one and every day of the other. */
export function must(a: DateInterval, operator: DateOperator, b: DateInterval): boolean {
  return !may(a, opposite[operator], b);
}

/**
 * Both ends moved by years and months, then days. A day that the month does not have becomes its
 * last one: a month after 31 January is 28 or 29 February.
 */
export function shift(
  { min, max }: DateInterval,
  years: number,
  months: number,
  days: number,
): DateInterval {
  return { min: shiftDay(min, years, months, days), max: shiftDay(max, years, months, days) };
}

function shiftDay(date: number, years: number, months: number, days: number): number {
  // The ends of an unknown date are no days of the calendar.
  if (date === firstDay || date === lastDay) return date;
  const total = Math.floor(date / 10000) * 12 + (Math.floor(date / 100) % 100) - 1;
  const moved = total + years * 12 + months;
  const year = Math.floor(moved / 12);
  const month = moved - year * 12 + 1;
  const day = Math.min(date % 100, daysInMonth(year, month));
  if (days === 0) return year * 10000 + month * 100 + day;
  return addDays(year, month, day, days);
}

function addDays(year: number, month: number, day: number, days: number): number {
  // `Date.UTC` would take the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day + days);
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** The least and the greatest full years that can have passed from a birth to a day. */
export function ageAt(birth: DateInterval, at: DateInterval): DateInterval {
  return { min: fullYears(birth.max, at.min), max: fullYears(birth.min, at.max) };
}

function fullYears(from: number, to: number): number {
  return Math.floor((to - from) / 10000);
}
