import type { Condition, ItemRef } from "./expression.js";
import { lowerSame } from "./lower-compare.js";
import type { ConditionLowering, ConditionTrees } from "./lower-condition.js";
import { hasValue, lowerValues } from "./lower-values.js";
import { negate } from "./negate.js";
import { notUnderstood } from "./not-understood.js";
import { someInRows } from "./lower-rows.js";
import type { ReferenceListTree } from "./syntax.js";

/** The items of a list have certain values: all, any or none of them. */
export function quantified(tree: ConditionTrees["values"], lowering: ConditionLowering): Condition {
  const of = membersFor(tree.list, tree.values, lowering).map((item) =>
    lowerValues(item, tree.values, lowering.context),
  );
  const { quantifier } = tree;
  if (quantifier === "none") return negate({ kind: "or", of });
  if (quantifier === null) return { kind: lowering.joined(tree.list), of };
  return { kind: quantifier === "any" ? "or" : "and", of };
}

/** いずれも…でない is none of them, いずれかが…でない is not all of them, and すべてが…でない can be both. */
export function denied(tree: ConditionTrees["values"], lowering: ConditionLowering): Condition {
  const { quantifier } = tree;
  const start = lowering.references.startOf(tree.list);
  if (quantifier === "all" || quantifier === null) {
    throw notUnderstood("none-or-not-all", start);
  }
  const of = membersFor(tree.list, tree.values, lowering).map((item) =>
    negate(lowerValues(item, tree.values, lowering.context)),
  );
  // With いずれでも the list itself says none of them: then it is the one or the other that denies.
  if (quantifier === "none") throw notUnderstood("denied-twice", start);
  return { kind: quantifier === "any" ? "or" : "and", of };
}

/** Each item of a list has the values. */
export function jointValues(
  { list, values }: ConditionTrees["joint-values"],
  lowering: ConditionLowering,
): Condition {
  return {
    kind: "and",
    of: membersFor(list, values, lowering).map((item) =>
      lowerValues(item, values, lowering.context),
    ),
  };
}

/** The items of a list; of a whole section those that can hold the values. */
function membersFor(
  list: ReferenceListTree,
  values: ConditionTrees["values"]["values"],
  { references, context }: ConditionLowering,
): readonly ItemRef[] {
  const items = references.list(list);
  if (!list.of.some(({ kind }) => kind === "section-items")) return items;
  const able = items.filter(({ key }) =>
    hasValue(context.names.placeOf(key)?.item.codeList, values, context),
  );
  if (able.length === 0) throw notUnderstood("code-in-no-item", 0);
  return able;
}

/** So many of a list are filled, or have certain values. */
export function count(tree: ConditionTrees["count"], lowering: ConditionLowering): Condition {
  const { values } = tree;
  const { references, context } = lowering;
  const of =
    values === null
      ? references.list(tree.list).map((item): Condition => ({ kind: "filled", item }))
      : membersFor(tree.list, values, lowering).map((item) => lowerValues(item, values, context));
  if (of.length < 2) {
    throw notUnderstood("choice-of-one", references.startOf(tree.list));
  }
  return { kind: "count", of, operator: tree.operator, number: lowering.number(tree.number) };
}

/** Two items, or two rows, hold the same. */
export function sharedValue(
  { list }: ConditionTrees["shared-value"],
  { references, context }: ConditionLowering,
): Condition {
  const items = references.list(list);
  const [first, second, third] = items;
  const rows = someInRows(items, references);
  if (first !== undefined && second !== undefined && third === undefined && !rows) {
    return lowerSame(first, second, context);
  }
  return { kind: "not", of: { kind: "unique", items } };
}

/** No value stands twice: among the items, in the rows, or in the file. */
export function unique(
  { list, inFile }: ConditionTrees["unique"],
  { references, context }: ConditionLowering,
): Condition {
  const items = list === null ? references.targets() : references.list(list);
  const rows = someInRows(items, references);
  if (inFile || context.inFile) return { kind: "unique-in-file", items };
  if (items.length < 2 && !rows) throw notUnderstood("unique-among-what", 0);
  return { kind: "unique", items };
}
