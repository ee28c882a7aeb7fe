import type { ComparisonOperator } from "../../generator/rules/expression.js";
import type { ValueKind } from "../../generator/spec/model.js";
import { datesOfText, ordered, someDates } from "./oracle-dates.js";

/** Conditions on several texts as the oracle takes them, pair by pair; empty texts are left out. */

/** Whether two texts certainly say the same. */
export function areSame(a: string, b: string, kind: ValueKind): boolean {
  if (a === "" || b === "") return false;
  if (isNumber(kind)) return Number(a) === Number(b);
  if (!isDate(kind)) return a === b;
  return a === b && !a.endsWith("00") && !/^9+$/.test(a);
}

/** Whether the texts can stand in the relation, one after the other. */
export function canFollow(
  a: string,
  relation: ComparisonOperator,
  b: string,
  kind: ValueKind,
): boolean {
  if (a === "" || b === "") return true;
  if (isNumber(kind)) return ordered(Number(a), relation, Number(b));
  if (!isDate(kind)) return ordered(a, relation, b);
  const [first, second] = [datesOfText(a), datesOfText(b)];
  return first === null || second === null || someDates(first, relation, second);
}

/** Whether two periods, each from one text to another, certainly have a day in common. */
export function overlap(a: readonly [string, string], b: readonly [string, string]): boolean {
  const bounds = [...a, ...b].map(datesOfText);
  const [fromA, toA, fromB, toB] = bounds;
  if (!fromA || !toA || !fromB || !toB) return false;
  return Math.max(fromA[1], fromB[1]) <= Math.min(toA[0], toB[0]);
}

/** All pairs of a list, the earlier first. */
export function pairs<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((second, end) => list.slice(0, end).map((first) => [first, second] as const));
}

function isNumber(kind: ValueKind): boolean {
  return kind === "integer" || kind === "decimal";
}

function isDate(kind: ValueKind): boolean {
  return kind.endsWith("date") || kind.endsWith("year-month");
}
