import type { Assertion } from "./expression.js";
import type { ConditionLowering } from "./lower-condition.js";
import { refuseOnlyOthers } from "./lower-consequence.js";
import type { Meaning } from "./lowered.js";
import { contrary } from "./negate.js";
import { notUnderstood } from "./not-understood.js";
import { scoped } from "./row-scope.js";
import { settle } from "./settle-forms.js";
import type { ConditionTree, ScopeTree } from "./syntax.js";

/** What must not happen: the part of the condition on the check's own item is what it is about. */
export function violation(
  tree: ConditionTree,
  scope: ScopeTree,
  lowering: ConditionLowering,
): Meaning {
  const settled = settle(tree, lowering);
  if (settled === false) return { expressions: [], when: null };
  if (settled === true) throw notUnderstood("always-error", 0);
  // As a whole it tells whether its parts go together at all, and 「1及び2」 of one item means either.
  const whole = lowering.lower(settled);
  const parts = settled.kind === "and" && whole.kind === "and" ? settled.of : [settled];
  const about = aboutIndex(parts, lowering);
  const others = parts.filter((_, index) => index !== about);
  const last = parts[about];
  if (last === undefined) throw notUnderstood("no-condition", 0);
  const [only, second] = others;
  const when =
    only === undefined
      ? null
      : lowering.lower(second === undefined ? only : { kind: "and", of: others });
  return { expressions: [scoped(when, forbid(last, lowering), scope, lowering.references)], when };
}

/** The last part, or one that says that an item which the check is listed under is filled or empty. */
export function aboutIndex(parts: readonly ConditionTree[], lowering: ConditionLowering): number {
  const own = parts.findLastIndex((part) => isOwnState(part, lowering));
  return own < 0 ? parts.length - 1 : own;
}

export function isOwnState(part: ConditionTree, lowering: ConditionLowering): boolean {
  if (part.kind !== "state" || part.list.of.length !== 1) return false;
  const [item] = lowering.references.list(part.list);
  return item !== undefined && lowering.context.targets.includes(item.key);
}

function forbid(tree: ConditionTree, lowering: ConditionLowering): Assertion {
  if (tree.kind === "state" && tree.list.of.length === 1) {
    const items = lowering.references.list(tree.list);
    if (items.length === 1) {
      const filled = tree.state === "filled" || tree.state === "present";
      const condition = lowering.lower(tree);
      // 「Aなし」 may name a code.
      if (condition.kind === "compare") return { kind: "holds", condition: contrary(condition) };
      return { kind: filled ? "prohibited" : "required", items };
    }
  }
  return {
    kind: "holds",
    condition: refuseOnlyOthers(contrary(lowering.lower(tree))),
  };
}
