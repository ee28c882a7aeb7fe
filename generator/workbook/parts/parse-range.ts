import { parseAddress } from "../address.js";
import { lastColumn, lastRow } from "../limits.js";
import type { MergedRange } from "../sheet.js";

/** A range such as `B2:D4`; null for anything that is none or lies off the sheet. */
export function parseRange(ref: string): MergedRange | null {
  const [from = "", to = from, ...more] = ref.replaceAll("$", "").split(":");
  const [first, last] = [parseAddress(from), parseAddress(to)];
  if (first === null || last === null || more.length > 0) return null;
  const range = {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
  return range.bottom <= lastRow && range.right <= lastColumn ? range : null;
}
