import type { Item, SpecModel } from "../../generator/spec/model.js";
import { isMonth } from "./text-forms.js";

/** The conventions of a spec's files as the oracle takes them: texts are turned into the usual ones. */

/** The text of a cell, or "" where it stands for nothing. */
export function entered({ conventions }: SpecModel, text: string): string {
  return (conventions?.empty ?? []).some((empty) => empty === text) ? "" : text;
}

/** A date on the wire in the usual form; "?" for a text that is unusual and not one of the spec's. */
export function dateOf({ conventions }: SpecModel, text: string): string {
  if (conventions === undefined) return text;
  const { date, month, day } = conventions.unknownDates;
  const [, year = "", middle = "", end = ""] = /^(.{4})(..)(..)$/su.exec(text) ?? [];
  if (date !== null && text === date) return "99999999";
  if (text === "99999999") return "?";
  if (month !== null && day !== null && year !== "" && middle === month && end === day) {
    return `${year}0000`;
  }
  if (day !== null && isMonth(year + middle, "") && end === day) return `${year}${middle}00`;
  return isUnknownDate(text) ? "?" : text;
}

/** The same of a year and month. */
export function yearMonthOf({ conventions }: SpecModel, text: string): string {
  if (conventions === undefined) return text;
  const { yearMonth, month } = conventions.unknownDates;
  if (yearMonth !== null && text === yearMonth) return "999999";
  if (text === "999999") return "?";
  const [, year, middle] = /^(.{4})(..)$/su.exec(text) ?? [];
  if (month !== null && year !== undefined && middle === month) return `${year}00`;
  return isUnknownYearMonth(text) ? "?" : text;
}

/** Whether a text is one for a date of which something is unknown, in the usual form. */
export function isUnknownDate(text: string): boolean {
  return text === "99999999" || isMonth(text, "00") || /^(?!0000)\d{4}0000$/.test(text);
}

/** The same of a year and month. */
export function isUnknownYearMonth(text: string): boolean {
  return text === "999999" || /^(?!0000)\d{4}00$/.test(text);
}

/** What a text says, in the usual form: a date with 0 for what is unknown, a number with its point. */
export function usualText(model: SpecModel, item: Item, text: string): string {
  if (text === "") return "";
  if (item.kind.endsWith("date")) return dateOf(model, text);
  if (item.kind.endsWith("year-month")) return yearMonthOf(model, text);
  return item.length?.impliedDecimals === true ? String(numberIn(item, text)) : text;
}

/** The number that a text says, whose point may not be on the wire. */
export function numberIn({ kind, length }: Item, text: string): number {
  if (kind !== "decimal" || length?.impliedDecimals !== true) return Number(text);
  const { decimals = 0 } = length;
  // The exponent says where the point is, so that there is no division to round.
  return Number(`${text}e-${decimals}`);
}
