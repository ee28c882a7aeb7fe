import type { Condition, Expression, ItemRef } from "../../rules/expression.js";
import type { LayoutFacts } from "../../rules/lint/layout-facts.js";

/** Kinds of nodes that look at items in every row by themselves. */
const everyRow: ReadonlySet<unknown> = new Set([
  "unique",
  "ordered",
  "numbered",
  "no-overlap",
  "unique-in-file",
  "row-sum",
  "record-sum",
]);

/**
 * Names the row of each item that is not in the row looked at: outside of a row scope an item of a
 * repeating section means the one in the first row. So the current row and the first are different cells.
 */
export function placeRows(expression: Expression, facts: LayoutFacts): Expression {
  const { eachRow } = expression;
  return place(expression, new Set(eachRow === undefined ? [] : [eachRow]), facts) as Expression;
}

/** @param groups sections whose current row is meant; expressions are plain data */
function place(node: unknown, groups: ReadonlySet<string>, facts: LayoutFacts): unknown {
  if (Array.isArray(node)) return node.map((part) => place(part, groups, facts));
  if (typeof node !== "object" || node === null) return node;
  const { kind, group } = node as { readonly kind?: unknown; readonly group?: string };
  if (everyRow.has(kind)) return node;
  if (kind === "item") return placeItem(node as ItemRef, groups, facts);
  if (kind === "row-filled" && group !== undefined)
    return groups.has(group) ? node : firstRowFilled(group, facts);
  const isRowScope = (kind === "any-row" || kind === "every-row") && group !== undefined;
  const inner = isRowScope ? new Set([...groups, group]) : groups;
  return Object.fromEntries(
    Object.entries(node).map(([name, part]) => [name, place(part, inner, facts)]),
  );
}

function placeItem(ref: ItemRef, groups: ReadonlySet<string>, facts: LayoutFacts): ItemRef {
  const group = facts.items.get(ref.key)?.group?.key;
  if (group === undefined || groups.has(group) || ref.row !== undefined) return ref;
  return { ...ref, row: 1 };
}

function firstRowFilled(group: string, facts: LayoutFacts): Condition {
  const of = [...facts.items].flatMap(([key, item]): readonly Condition[] =>
    item.group?.key === group ? [{ kind: "filled", item: { kind: "item", key, row: 1 } }] : [],
  );
  return { kind: "or", of };
}
