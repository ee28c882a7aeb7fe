import type { ComparisonOperator, Condition, ItemRef, Operand } from "../expression.js";
import { compareValues, factAbout, type Holds, readCell, type Stand, vacuousIn } from "./stand.js";

type Compare = Extract<Condition, { kind: "compare" }>;

/** Longer lists are not gone through code by code. */
const mostCodes = 300;

/**
 * A comparison of a cell, the number of filled rows or the number of the row with something fixed is
 * followed exactly. Any other, and each one of dates, may be true or false where both sides are filled.
 */
export function comparisonHolds(condition: Compare, stand: Stand): Holds {
  const { left, right } = condition;
  const exact = fixedHolds(condition, stand);
  if (exact !== null) return exact;
  // What a sum, a length or the rest of the file can be is not looked into.
  if (![left, right].every(isFree)) stand.space.loosen();
  return factAbout(condition, [...itemsOf(left), ...itemsOf(right)], stand);
}

/** The comparison of a cell or number of rows with something fixed; null where it is another one. */
export function fixedHolds(condition: Compare, stand: Stand): Holds | null {
  const { left, operator, right } = condition;
  return (
    withFixed(condition, left, operator, right, stand) ??
    withFixed(condition, right, mirrored[operator], left, stand)
  );
}

/** The operator for the sides turned round. */
export const mirrored: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  "=": "=",
  "!=": "!=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

function withFixed(
  { as }: Compare,
  side: Operand,
  operator: ComparisonOperator,
  other: Operand,
  stand: Stand,
): Holds | null {
  if (as === "date" || !("value" in other) || other.kind === "date") return null;
  if (as === "text")
    return side.kind === "item" ? textHolds(side, operator, other.value, stand) : null;
  const number = Number(other.value);
  if (!Number.isFinite(number)) return null;
  if (side.kind === "item") return numberHolds(side, operator, number, stand);
  if (side.kind === "row-count") return quantityHolds(side, 0, operator, number, stand);
  if (side.kind === "row-number") return quantityHolds(side, 1, operator, number, stand);
  return null;
}

function textHolds(
  item: ItemRef,
  operator: ComparisonOperator,
  literal: string | number,
  stand: Stand,
): Holds | null {
  const equality = operator === "=" || operator === "!=";
  if (!equality && !hasFewCodes(item, stand)) return null;
  const text = String(literal);
  const cell = readCell(stand, item, [text], !equality);
  return cellHolds(cell, stand, (value) => compareValues(value, operator, text));
}

function numberHolds(
  item: ItemRef,
  operator: ComparisonOperator,
  number: number,
  stand: Stand,
): Holds | null {
  const kind = stand.space.layout.items.get(item.key)?.item.kind;
  const isNumber = kind === "integer" || kind === "decimal";
  if (!isNumber && !hasFewCodes(item, stand)) return null;
  const cell = readCell(stand, item, [String(number)], !isNumber);
  return cellHolds(cell, stand, (value) => compareValues(Number(value), operator, number));
}

function hasFewCodes({ key }: ItemRef, { space }: Stand): boolean {
  const codes = space.layout.items.get(key)?.codes;
  return codes !== null && codes !== undefined && codes.length <= mostCodes;
}

function cellHolds(cell: number, stand: Stand, test: (value: string) => boolean): Holds {
  const vacuous = vacuousIn(stand);
  return (values) => {
    const value = values[cell] ?? "";
    return value === "" ? vacuous : test(value);
  };
}

function quantityHolds(
  { kind, group }: { readonly kind: string; readonly group: string },
  least: number,
  operator: ComparisonOperator,
  number: number,
  { space, presence }: Stand,
): Holds | null {
  const rows = space.layout.groups.get(group)?.rows;
  if (rows === undefined) return null;
  if (kind === "row-count") {
    presence.asked = true;
    // The number of filled rows and the cells in them do not go together freely.
    space.loosen();
  }
  const numbers = Array.from({ length: rows + 1 - least }, (_, index) => String(index + least));
  const quantity = space.quantity(`${kind} ${group}`, numbers);
  return (values) => compareValues(Number(values[quantity]), operator, number);
}

function isFree({ kind }: Operand): boolean {
  return ["item", "text", "number", "date", "context", "shift", "age"].includes(kind);
}

/** Items without which an operand is empty; sums over rows and records are not followed. */
export function itemsOf(operand: Operand): readonly ItemRef[] {
  switch (operand.kind) {
    case "item":
      return [operand];
    case "shift":
      return itemsOf(operand.date);
    case "age":
      return [operand.birth, ...itemsOf(operand.at)];
    case "sum":
    case "product":
    case "difference":
      return operand.of.flatMap(itemsOf);
    case "remainder":
      return itemsOf(operand.of);
    case "length":
    case "decimals":
      return [operand.item];
    case "text":
    case "number":
    case "date":
    case "context":
    case "row-sum":
    case "row-count":
    case "row-number":
    case "record-count":
    case "record-sum":
    case "parent-item":
      return [];
  }
}
