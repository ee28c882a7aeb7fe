import { isCellEnd, quote } from "./character-runs.js";
import { hashOf, longestKey } from "./code-keys.js";
import { daysInMonth } from "./date-text.js";
import type { ItemPlan } from "./item-plan.js";

/** Looks at the bytes of cells that have one of a few plain shapes. Where a cell ends is for the caller to test. */

const zero = 0x30;

/** Where the digits that begin at a position end. */
export function digitsEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (((bytes[end] as number) - zero) >>> 0 < 10) end += 1;
  return end;
}

/** The place among the keys of the code that begins at a position; -1 for none. */
export function codePlace(
  bytes: Uint8Array,
  start: number,
  plan: ItemPlan,
  column: number,
): number {
  let key = 0;
  for (let index = 0; index < longestKey; index++) {
    const byte = bytes[start + index] as number;
    if (isCellEnd(byte) || byte === quote) break;
    key |= byte << (8 * index);
  }
  const { keys } = plan.codeKeys;
  const first = plan.codeStart[column] as number;
  const mask = plan.codeMask[column] as number;
  for (let place = hashOf(key) & mask; ; place = (place + 1) & mask) {
    const found = keys[first + place];
    if (found === 0) return -1;
    if (found === key) return first + place;
  }
}

/** Whether eight digits at a position are a date, of which parts may be unknown where `mayBePartial`. */
export function isDateAt(bytes: Uint8Array, start: number, mayBePartial: boolean): boolean {
  let value = 0;
  for (let at = start; at < start + 8; at++) {
    const digit = (bytes[at] as number) - zero;
    if (digit >>> 0 > 9) return false;
    value = value * 10 + digit;
  }
  const day = value % 100;
  const month = ((value / 100) | 0) % 100;
  const year = (value / 10000) | 0;
  if (mayBePartial) {
    if (value === 99999999) return true;
    if (day === 0) return year > 0 && month <= 12;
  }
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
