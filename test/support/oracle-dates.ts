import type { ComparisonOperator } from "../../generator/rules/expression.js";
import { isDay, isMonth } from "./text-forms.js";

/** Dates as the oracle takes them: from the first to the last day they can mean, as numbers YYYYMMDD. */
export type Dates = readonly [number, number];

export const opposite: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  "=": "!=",
  "!=": "=",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

export function ordered<T extends string | number>(
  a: T,
  operator: ComparisonOperator,
  b: T,
): boolean {
  switch (operator) {
    case "=":
      return a === b;
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
  }
}

/** Whether some date of the one interval stands in the relation to some date of the other. */
export function someDates([a, b]: Dates, operator: ComparisonOperator, [c, d]: Dates): boolean {
  switch (operator) {
    case "=":
      return a <= d && c <= b;
    case "!=":
      return !(a === b && b === c && c === d);
    case "<":
      return a < d;
    case "<=":
      return a <= d;
    case ">":
      return b > c;
    case ">=":
      return b >= c;
  }
}

/** The first and last day a text can mean; null for a text that says no date. */
export function datesOfText(text: string): Dates | null {
  if (text === "99999999" || text === "999999") return [0, 99991231];
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  if (!isMonth(`${year}${month === "00" ? "01" : month}`, "")) return null;
  if (month === "00") return [Number(`${year}0101`), Number(`${year}1231`)];
  if (day === "00" || day === "") {
    return [Number(`${year}${month}01`), Number(`${year}${month}${lastDay(+year, +month)}`)];
  }
  return isDay(text) ? [Number(text), Number(text)] : null;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function shifted(date: number, by: { years: number; months: number; days: number }): number {
  if (date === 0 || date === 99991231) return date;
  const day = date % 100;
  const months = Math.floor(date / 10000) * 12 + (Math.floor(date / 100) % 100) - 1;
  const moved = months + by.years * 12 + by.months;
  const [year, month] = [Math.floor(moved / 12), (moved % 12) + 1];
  const clamped = Math.min(day, lastDay(year, month));
  const result = new Date(Date.UTC(year, month - 1, clamped + by.days));
  return Number(result.toISOString().slice(0, 10).replaceAll("-", ""));
}

/** Full years from a day to another. */
export function fullYears(from: number, to: number): number {
  const years = Math.floor(to / 10000) - Math.floor(from / 10000);
  return to % 10000 < from % 10000 ? years - 1 : years;
}
