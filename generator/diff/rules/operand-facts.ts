import type { Condition, ItemRef, Operand } from "../../rules/expression.js";
import { itemRefsIn } from "../../rules/lint/item-refs.js";
import type { LayoutFacts } from "../../rules/lint/layout-facts.js";
import type { AxisFacts } from "./axes.js";
import { fixedDay } from "./date-points.js";
import type { Exactness } from "./orders.js";

export type Compare = Extract<Condition, { kind: "compare" }>;

/** How exactly a date is known; null where the operand may be no date. */
export function exactnessOf(operand: Operand, layout: LayoutFacts): Exactness | null {
  switch (operand.kind) {
    case "date":
      if (fixedDay(operand) !== null) return "exact";
      return /^\d{4}(?:\d\d00|9999)$/.test(operand.value) ? "either" : null;
    case "context":
      return "exact";
    case "parent-item":
      return "either";
    case "shift":
      return exactnessOf(operand.date, layout);
    case "item":
      return exactnessOfItem(operand, layout);
    default:
      return null;
  }
}

function exactnessOfItem({ key }: ItemRef, layout: LayoutFacts): Exactness | null {
  switch (layout.items.get(key)?.item.kind) {
    case "date":
      return "exact";
    case "partial-date":
      return "either";
    case "year-month":
    case "partial-year-month":
      return "span";
    default:
      return null;
  }
}

/** Whether an item holds a number for certain. */
export function isNumeric({ key }: ItemRef, { items }: LayoutFacts): boolean {
  const kind = items.get(key)?.item.kind;
  return kind === "integer" || kind === "decimal";
}

/** What the number of an operand that is no cell can be; null for one that is no such number. */
export function axisFactsOf(operand: Operand, layout: LayoutFacts): AxisFacts | null {
  const whole = { least: -Infinity, greatest: Infinity, isWhole: true, isRange: false };
  switch (operand.kind) {
    case "age": {
      const ends = [operand.birth, operand.at].map((date) => exactnessOf(date, layout));
      if (ends.includes(null)) return null;
      return { ...whole, isRange: ends.some((end) => end !== "exact") };
    }
    case "length": {
      const length = layout.items.get(operand.item.key)?.item.length;
      const greatest = length?.unit === operand.unit ? length.max : Infinity;
      return { ...whole, least: 1, greatest };
    }
    case "decimals":
      return {
        ...whole,
        least: 0,
        greatest: layout.items.get(operand.item.key)?.item.length?.decimals ?? Infinity,
      };
    case "row-count":
      return { ...whole, least: 0, greatest: layout.groups.get(operand.group)?.rows ?? Infinity };
    case "row-number":
      return { ...whole, least: 1, greatest: layout.groups.get(operand.group)?.rows ?? Infinity };
    case "record-count":
      return { ...whole, least: 1 };
    case "sum":
    case "difference":
    case "product":
    case "row-sum":
    case "record-sum":
    case "remainder":
      return isArithmetic(operand, layout) ? { ...whole, isWhole: isWhole(operand, layout) } : null;
    default:
      return null;
  }
}

/** Whether an operand is a number for certain, where its cells are filled. */
export function isArithmetic(operand: Operand, layout: LayoutFacts): boolean {
  switch (operand.kind) {
    case "item":
      return isNumeric(operand, layout);
    case "number":
      return true;
    case "sum":
    case "difference":
    case "product":
      return operand.of.length > 0 && operand.of.every((part) => isArithmetic(part, layout));
    case "remainder":
      return operand.by !== 0 && isArithmetic(operand.of, layout);
    case "row-sum":
    case "record-sum":
      return isNumeric(operand.item, layout);
    case "length":
    case "decimals":
    case "row-count":
    case "row-number":
    case "record-count":
      return true;
    default:
      return false;
  }
}

function isWhole(operand: Operand, layout: LayoutFacts): boolean {
  return (
    itemRefsIn(operand).every(({ key }) => layout.items.get(key)?.item.kind === "integer") &&
    !/"kind":"number","value":-?\d*[.e]/.test(JSON.stringify(operand))
  );
}

/** Parts of an operand that may have no value without an item being empty. */
export function hiddenParts(operand: Operand): readonly Operand[] {
  switch (operand.kind) {
    case "row-sum":
    case "record-sum":
    case "parent-item":
      return [operand];
    case "sum":
    case "product":
    case "difference":
      return operand.of.flatMap(hiddenParts);
    case "remainder":
      return hiddenParts(operand.of);
    case "shift":
      return hiddenParts(operand.date);
    case "age":
      return hiddenParts(operand.at);
    default:
      return [];
  }
}
