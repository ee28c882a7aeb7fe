import type { Assertion, Condition, ItemRef } from "./expression.js";
import type { ConditionLowering } from "./lower-condition.js";
import { lowerValues } from "./lower-values.js";
import { negate } from "./negate.js";
import { notUnderstood } from "./not-understood.js";
import type { ConditionTree, ConsequenceTree, ReferenceListTree } from "./syntax.js";

/** Gives what a sentence asks for its meaning in a layout. `when` is the tree of its condition. */
export function lowerConsequence(
  tree: ConsequenceTree,
  when: ConditionTree | null,
  lowering: ConditionLowering,
): Assertion {
  const { references } = lowering;
  switch (tree.kind) {
    case "entry":
      if (tree.modality === "required" && tree.list?.joiners.includes("or") === true) {
        return holds(oneOf(tree.list, lowering));
      }
      return { kind: tree.modality, items: subject(tree.list, lowering) };
    case "choice":
      return holds(choice(tree, lowering));
    case "all-or-none":
      return holds(
        allOrNone(tree.list === null ? references.targets() : references.list(tree.list)),
      );
    case "others-too":
      return holds(othersToo(when, lowering));
    case "rows-required":
    case "rows-prohibited":
      return holds({
        kind: "compare",
        as: "number",
        left: { kind: "row-count", group: references.group(tree.group) },
        operator: tree.kind === "rows-required" ? ">=" : "=",
        right: { kind: "number", value: tree.kind === "rows-required" ? 1 : 0 },
      });
    case "of-case":
      throw notUnderstood("case-within-request", 0);
    case "holds":
      return holds(refuseOnlyOthers(held(tree, lowering)));
    case "default":
      return defaultValue(tree, lowering);
  }
}

function holds(condition: Condition): Assertion {
  return { kind: "holds", condition };
}

/** 「半角文字は使用できない」 forbids each of them; that not all are of a kind would be something else. */
export function refuseOnlyOthers(condition: Condition): Condition {
  if (condition.kind === "not" && condition.of.kind === "charset") {
    throw notUnderstood("forbidden-characters", 0);
  }
  if (condition.kind === "not" && condition.of.kind === "unique") {
    throw notUnderstood("repeated-values", 0);
  }
  return condition;
}

/** A fixed value must be there, not only right where it is. */
function held(
  tree: ConsequenceTree & { readonly kind: "holds" },
  lowering: ConditionLowering,
): Condition {
  const condition = lowering.lower(tree.condition);
  if (!tree.filled || condition.kind !== "compare" || condition.left.kind !== "item")
    return condition;
  return { kind: "and", of: [{ kind: "filled", item: condition.left }, condition] };
}

/** 「A又はBを入力すること」 asks for one of them at least, however it is meant. */
function oneOf(list: ReferenceListTree, { references }: ConditionLowering): Condition {
  if (list.joiners.includes("both")) {
    throw notUnderstood("or-beside-and", references.startOf(list));
  }
  const of = references.list(list).map((item): Condition => ({ kind: "filled", item }));
  return { kind: "count", of, operator: ">=", number: 1 };
}

/** The items that something is asked of, each of them; 「A又はB」 would not say of which. */
function subject(
  list: ReferenceListTree | null,
  { references }: ConditionLowering,
): readonly ItemRef[] {
  if (list === null) return references.targets();
  if (list.joiners.includes("or")) {
    throw notUnderstood("or-without-choice", references.startOf(list));
  }
  return references.list(list);
}

function choice(
  { list, operator, number, exclusive, together }: ConsequenceTree & { readonly kind: "choice" },
  lowering: ConditionLowering,
): Condition {
  const { references } = lowering;
  const items = list === null ? references.targets() : references.list(list);
  if (items.length < 2) {
    const start = list === null ? 0 : references.startOf(list);
    throw notUnderstood("choice-of-one", start);
  }
  const of = items.map((item): Condition => ({ kind: "filled", item }));
  if (together !== undefined && references.token(together).text.endsWith("とも")) {
    throw notUnderstood("not-all-or-none", references.token(together).start);
  }
  if (operator === "<" && number === 0) {
    return { kind: "count", of, operator: "<=", number: items.length - 1 };
  }
  const word =
    exclusive === null || exclusive === undefined ? "" : references.token(exclusive).text;
  const exactly = /一方|片方|1方/u.test(word) && !word.includes("少なくとも");
  return { kind: "count", of, operator: exactly ? "=" : operator, number: lowering.number(number) };
}

function othersToo(when: ConditionTree | null, { references }: ConditionLowering): Condition {
  if (when?.kind !== "state" || when.state !== "filled") {
    throw notUnderstood("others-of-what", 0);
  }
  const items = references.list(when.list);
  if (items.length < 2) throw notUnderstood("others-of-what", 0);
  return allOrNone(items);
}

function allOrNone(items: readonly ItemRef[]): Condition {
  const all = items.map((item): Condition => ({ kind: "filled", item }));
  const none = items.map((item): Condition => ({ kind: "empty", item }));
  return {
    kind: "or",
    of: [
      { kind: "and", of: all },
      { kind: "and", of: none },
    ],
  };
}

function defaultValue(
  { item, value }: ConsequenceTree & { readonly kind: "default" },
  lowering: ConditionLowering,
): Assertion {
  const ref = lowering.item(item);
  const range = { from: value, to: value, gloss: null };
  const condition = lowerValues(ref, [range], lowering.context);
  if (condition.kind !== "compare") throw notUnderstood("one-value-expected", 0);
  const { right } = condition;
  if (right.kind !== "text" && right.kind !== "number") throw notUnderstood("no-value", 0);
  return { kind: "default", item: ref, value: String(right.value) };
}

/** The opposite of a condition under which a rule does not hold. */
export function except(when: Condition | null, exception: Condition): Condition {
  const others = negate(exception);
  if (when === null) return others;
  return when.kind === "and"
    ? { kind: "and", of: [...when.of, others] }
    : { kind: "and", of: [when, others] };
}
