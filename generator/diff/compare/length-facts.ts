import type { Item, ItemLength } from "../../spec/model.js";
import type { ChangeRuleId } from "../registry.js";
import type { FactChange } from "./item-facts.js";

/** What differs in how long a text may be. */
export function lengthChanges(old: Item, young: Item): readonly FactChange[] {
  const [before, after] = [old.length, young.length];
  if (before === undefined && after === undefined) return [];
  const change = (
    rule: ChangeRuleId,
    one: FactChange["before"],
    other: FactChange["after"],
  ): FactChange => ({ rule, cell: "length", before: one, after: other });
  const changes: FactChange[] = [];
  const bounds = boundsRule(digitsOf(before, after), digitsOf(after, before));
  if (bounds !== null) changes.push(change(bounds, printLength(before), printLength(after)));
  if (before === undefined || after === undefined) return changes;
  if (before.unit !== after.unit)
    changes.push(change("item-length-unit-changed", before.unit, after.unit));
  const [few, many] = [before.decimals ?? 0, after.decimals ?? 0];
  if (few !== many) {
    const rule = many > few ? "item-decimals-increased" : "item-decimals-reduced";
    changes.push(change(rule, few, many));
  }
  const [leftOut, isLeftOut] = [before.impliedDecimals ?? false, after.impliedDecimals ?? false];
  if (leftOut !== isLeftOut) changes.push(change("item-decimal-point-changed", leftOut, isLeftOut));
  return changes;
}

/** A length beside one whose decimal point is not on the wire: without the point, which only it counts. */
function digitsOf(length: ItemLength | undefined, other: ItemLength | undefined) {
  const hasPoint = length?.impliedDecimals !== true && (length?.decimals ?? 0) > 0;
  if (length === undefined || other?.impliedDecimals !== true || !hasPoint) return length;
  const { min, max } = length;
  return { ...length, max: max - 1, ...(min === undefined ? {} : { min: min - 1 }) };
}

/** No length allows every length. */
function boundsRule(
  before: ItemLength | undefined,
  after: ItemLength | undefined,
): ChangeRuleId | null {
  const [least, most] = [before?.min ?? 0, before?.max ?? Infinity];
  const [newLeast, newMost] = [after?.min ?? 0, after?.max ?? Infinity];
  if (least === newLeast && most === newMost) return null;
  if (newLeast >= least && newMost <= most) return "item-length-shortened";
  return newLeast <= least && newMost >= most ? "item-length-lengthened" : "item-length-changed";
}

/** 30 for a text up to 30, `=13` for a fixed length, `2–30`; nothing where any length is allowed. */
export function printLength(length: ItemLength | undefined): string | number | undefined {
  if (length === undefined) return undefined;
  const { min, max } = length;
  if (min === undefined || min === 0) return max;
  return min === max ? `=${max}` : `${min}–${max}`;
}
