import type { Assertion, Condition, ItemRef } from "./expression.js";
import { notUnderstood } from "./not-understood.js";

/** Nodes that look at all rows of a group themselves. */
const overRows: ReadonlySet<unknown> = new Set([
  ...["row-sum", "record-sum", "unique", "unique-in-file", "ordered", "numbered", "no-overlap"],
  ...["any-row", "every-row"],
]);

/** Nodes that speak of the current row of a group. */
const ofCurrentRow: ReadonlySet<unknown> = new Set(["row-filled", "row-number"]);

/**
 * Key of the group whose rows a check looks at one by one: the one whose items it reads without saying
 * which row. Null for a check on the record as a whole.
 */
export function rowScope(
  parts: readonly (Condition | Assertion | null)[],
  groupOf: (item: ItemRef) => string | null,
): string | null {
  const groups = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const kind = "kind" in node ? node.kind : undefined;
    if (overRows.has(kind)) return;
    if (ofCurrentRow.has(kind) && "group" in node) groups.add(String(node.group));
    if (kind !== "item") return Object.values(node).forEach(visit);
    const item = node as ItemRef;
    const group = groupOf(item);
    if (group !== null && item.row === undefined) groups.add(group);
  };
  parts.forEach(visit);
  const [only, second] = groups;
  if (second !== undefined) throw notUnderstood("items-of-several-groups", 0);
  return only ?? null;
}

/** Whether a part looks at all rows of a group by itself. */
export function looksAtRows(parts: readonly (Condition | Assertion | null)[]): boolean {
  const looks = (node: unknown): boolean => {
    if (typeof node !== "object" || node === null) return false;
    if ("kind" in node && overRows.has(node.kind)) return true;
    return Object.values(node).some(looks);
  };
  return parts.some(looks);
}
