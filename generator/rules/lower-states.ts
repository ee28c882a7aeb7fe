import type { Condition, ItemRef, Operand } from "./expression.js";
import { normaliseName } from "./layout-names.js";
import type { ConditionLowering, ConditionTrees } from "./lower-condition.js";
import { negate } from "./negate.js";
import { notUnderstood } from "./not-understood.js";
import type { References } from "./references.js";
import type { ReferenceListTree } from "./syntax.js";

/** Whether items are filled or empty, all together or one by one. */
export function state(tree: ConditionTrees["state"], lowering: ConditionLowering): Condition {
  const { references } = lowering;
  const states = references.list(tree.list).map((item) => itemState(item, tree.state, lowering));
  const [only, second] = states;
  if (only !== undefined && second === undefined) return only;
  // 「A及びBが入力されていない」 and 「すべてが入力されていない」: none of them, or not all?
  const asOne = tree.quantifier === "all" || (tree.quantifier === null && joinedBoth(tree.list));
  if (asOne && tree.denied === true) {
    throw notUnderstood("none-or-not-all", references.startOf(tree.list));
  }
  if (tree.quantifier === null) return { kind: lowering.joined(tree.list), of: states };
  if (tree.quantifier === "none") {
    // 「いずれにも入力がない」: none of them is filled.
    if (tree.state === "filled" || tree.state === "present")
      throw notUnderstood("none-or-not-all", 0);
    return { kind: "and", of: states };
  }
  return { kind: tree.quantifier === "any" ? "or" : "and", of: states };
}

function joinedBoth({ joiners }: ReferenceListTree): boolean {
  return joiners.includes("both") && !joiners.includes("or");
}

/** Not entered, and in a group not in any row. */
export function notOne(item: ItemRef, references: References): Condition {
  const group = references.groupOf(item);
  if (group === null || item.row !== undefined) return { kind: "empty", item };
  return negate({ kind: "any-row", group, of: { kind: "filled", item } });
}

/** Some of the items are filled and some are not. */
export function partly({ list }: ConditionTrees["partly"], references: References): Condition {
  const of = references.list(list).map((item): Condition => ({ kind: "filled", item }));
  if (of.length < 2) throw notUnderstood("part-of-what", references.startOf(list));
  return {
    kind: "and",
    of: [
      { kind: "count", of, operator: ">=", number: 1 },
      { kind: "count", of, operator: "<", number: of.length },
    ],
  };
}

const presence = {
  present: ["有", "有り", "あり", "ある"],
  absent: ["無", "無し", "なし", "ない"],
} as const;

/** 「Aあり」 of an item with the code 有 means the code; of any other, that it is filled. */
function itemState(
  item: ItemRef,
  state: ConditionTrees["state"]["state"],
  { context }: ConditionLowering,
): Condition {
  if (state === "filled" || state === "empty") return { kind: state, item };
  const { codeList, name = "" } = context.names.placeOf(item.key)?.item ?? {};
  const labels = context.names.codes.byLabel.get(codeList ?? "");
  for (const word of presence[state]) {
    for (const label of [word, normaliseName(name) + word]) {
      const [code, second] = labels?.get(label) ?? [];
      if (code === undefined || second !== undefined) continue;
      const right: Operand = { kind: "text", value: code.value };
      return { kind: "compare", as: "text", left: item, operator: "=", right };
    }
  }
  return { kind: state === "present" ? "filled" : "empty", item };
}
