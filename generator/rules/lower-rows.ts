import type { Condition, ItemRef } from "./expression.js";
import type { ConditionLowering, ConditionTrees } from "./lower-condition.js";
import { notUnderstood } from "./not-understood.js";
import type { References } from "./references.js";
import { inLaterRow } from "./row-scope.js";

/** Some or all rows of the group whose items the condition reads. */
export function overRows(
  kind: "any-row" | "every-row",
  of: Condition,
  { references }: ConditionLowering,
): Condition {
  const groups = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("kind" in node && node.kind === "item") {
      const group = references.groupOf(node as ItemRef);
      if (group !== null) groups.add(group);
    } else Object.values(node).forEach(visit);
  };
  visit(of);
  const [group, second] = groups;
  if (group === undefined || second !== undefined) throw notUnderstood("rows-of-which-group", 0);
  return { kind, group, of };
}

/** Something is entered in a row behind the first. */
export function laterRows(
  { group: token }: ConditionTrees["later-rows"],
  references: References,
): Condition {
  const group = token === null ? references.ownGroup() : references.group(token);
  return {
    kind: "any-row",
    group,
    of: { kind: "and", of: [inLaterRow(group), { kind: "row-filled", group }] },
  };
}

/** An item that must be one of a group with rows. */
export function ofRows(item: ItemRef, { references }: ConditionLowering): ItemRef {
  if (references.groupOf(item) === null) throw notUnderstood("item-without-rows", 0);
  return item;
}

/** Whether an item stands for those of all rows of its group. */
export function someInRows(items: readonly ItemRef[], references: References): boolean {
  return items.some((item) => references.groupOf(item) !== null && item.row === undefined);
}
