import type { ItemRef } from "../expression.js";

/** Every item that a part of an expression names, in order; expressions are plain data. */
export function itemRefsIn(node: unknown): readonly ItemRef[] {
  const found: ItemRef[] = [];
  collect(node, found);
  return found;
}

function collect(node: unknown, found: ItemRef[]): void {
  if (typeof node !== "object" || node === null) return;
  if (isItemRef(node)) found.push(node);
  else for (const part of Object.values(node)) collect(part, found);
}

function isItemRef(node: object): node is ItemRef {
  return "kind" in node && node.kind === "item" && "key" in node;
}

/** Same text for the same cell: an item, or one row of it. */
export function refKey({ key, row }: ItemRef): string {
  return row === undefined ? key : `${key}@${row}`;
}
