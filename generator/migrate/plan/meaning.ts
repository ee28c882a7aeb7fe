import { isOtherUnit, unitOf } from "../../diff/compare/units.js";
import type { Item, ValueKind } from "../../spec/model.js";

/** How a value of an item is to be understood otherwise than before, in words; null where it is not. */
export function changedMeaning(before: Item, after: Item): string | null {
  const changes = [
    unitChange(before, after),
    changed("type", typeOf(before), typeOf(after)),
    changed("decimal point on the wire", pointOf(before), pointOf(after)),
  ].filter((change) => change !== null);
  return changes.length === 0 ? null : changes.join("; ");
}

function unitChange(before: Item, after: Item): string | null {
  const [was, is] = [unitOf(before), unitOf(after)];
  return isOtherUnit(was, is) ? changed("unit", was, is) : null;
}

function changed(what: string, before: string | null, after: string | null): string | null {
  if (before === after) return null;
  return `${what} changed from ${before ?? "none"} to ${after ?? "none"}`;
}

/** What the property gives; kinds that give the same are told apart by the compiler no more than here. */
const types: Readonly<Record<ValueKind, string>> = {
  text: "string",
  code: "string",
  integer: "number",
  decimal: "number",
  date: "date",
  "partial-date": "date",
  "year-month": "date",
  "partial-year-month": "date",
};

function typeOf({ kind, codeList }: Item): string {
  return kind === "code" && codeList !== undefined ? "code" : types[kind];
}

function pointOf({ kind, length }: Item): string | null {
  if (kind !== "decimal") return null;
  return length?.impliedDecimals === true ? `no, ${length.decimals ?? 0} digits` : "yes";
}
