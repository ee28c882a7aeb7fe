import type { ValueKind } from "../spec/model.js";
import type { Condition, Operand } from "./expression.js";
import type { LayoutNames } from "./layout-names.js";

/** What the sides of a comparison are read as. */
export type Reading = Extract<Condition, { readonly kind: "compare" }>["as"];

/** How values of a kind of item are compared. */
export const readingOfKind: Readonly<Record<ValueKind, Reading>> = {
  text: "text",
  code: "text",
  integer: "number",
  decimal: "number",
  date: "date",
  "partial-date": "date",
  "year-month": "date",
  "partial-year-month": "date",
};

/** How the two sides of a comparison are read unless something else is written: as the kinds of the sides say, else as texts. */
export function usualReading(left: Operand, right: Operand, names: LayoutNames): Reading {
  const stated = new Set([left, right].flatMap((operand) => readingOf(operand, names) ?? []));
  const [only = "text"] = stated.size === 1 ? stated : [];
  return only;
}

/** How an operand is compared; undefined for what is read as the other side is. */
export function readingOf(operand: Operand, names: LayoutNames): Reading | undefined {
  switch (operand.kind) {
    case "item": {
      const place = names.placeOf(operand.key);
      return place && readingOfKind[place.item.kind];
    }
    case "text":
    case "parent-item":
      return undefined;
    case "context":
    case "date":
    case "shift":
      return "date";
    default:
      return "number";
  }
}
