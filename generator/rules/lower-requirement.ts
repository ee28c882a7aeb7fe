import type { Assertion, Condition, Expression } from "./expression.js";
import type { ConditionLowering } from "./lower-condition.js";
import { lowerConsequence } from "./lower-consequence.js";
import { violation } from "./lower-violation.js";
import type { Meaning } from "./lowered.js";
import { contrary, negate } from "./negate.js";
import { notUnderstood } from "./not-understood.js";
import { scoped } from "./row-scope.js";
import { settle } from "./settle-forms.js";
import type { ConditionTree, ConsequenceTree, RequirementTree, ScopeTree } from "./syntax.js";

/** What a sentence asks for, under its condition. */
export function requirement(
  tree: RequirementTree,
  lowering: ConditionLowering,
  hasFacts: boolean,
): Meaning {
  const { when: tokens } = tree;
  const scope = tree.everyRow === true ? { ...tree.scope, eachRow: true } : tree.scope;
  const settled = tokens === null ? true : settle(tokens, lowering);
  if (tree.only) return only(tree, settled, lowering, hasFacts);
  if (settled === false) return { expressions: [], when: null };
  const [first] = tree.then;
  if (first?.kind === "of-case") return ofCase(first, scope, lowering);
  const when = settled === true ? null : lowering.lower(settled);
  if (settled !== true && first !== undefined && refusesWhole(first, when, lowering)) {
    return violation(settled, scope, lowering);
  }
  const expressions = tree.then.map((then) =>
    expression({ when, then, whenTree: tokens, scope }, lowering, hasFacts),
  );
  refuseBlankOutsideCharacters(expressions);
  return { expressions, when };
}

/** Sets of characters that have a blank. */
const withBlank: ReadonlySet<string> = new Set([
  ...["upper-name", "halfwidth", "halfwidth-katakana", "fullwidth", "mixed", "any"],
]);

/** 「半角英大文字で入力し、姓と名の間は半角スペースで区切る」 would refuse everything if taken at its word. */
function refuseBlankOutsideCharacters(expressions: readonly Expression[]): void {
  const parts = expressions.flatMap(({ assert }) => {
    if (assert.kind !== "holds") return [];
    return assert.condition.kind === "and" ? assert.condition.of : [assert.condition];
  });
  const narrow = parts.flatMap((part) =>
    part.kind === "charset" && !withBlank.has(part.charset) ? [part.item.key] : [],
  );
  const clash = parts.some((part) => part.kind === "separated" && narrow.includes(part.item.key));
  if (clash) throw notUnderstood("blank-not-allowed", 0);
}

/** 「Aが…の場合は登録できません」 on A itself: with A as it is nothing can be registered. */
function refusesWhole(
  then: ConsequenceTree,
  when: Condition | null,
  lowering: ConditionLowering,
): boolean {
  if (then.kind !== "entry" || then.modality !== "prohibited" || then.list !== null) return false;
  return (
    lowering.context.topic === null && lowering.context.targets.some((key) => mentions(when, key))
  );
}

/** 「職種がその他以外は入力不可」: on another item the case, on the item itself what it must not hold. */
function ofCase(
  tree: ConsequenceTree & { readonly kind: "of-case" },
  scope: ScopeTree,
  lowering: ConditionLowering,
): Meaning {
  const fact = lowering.lower(tree.fact);
  const own = lowering.references.targets().some(({ key }) => mentions(fact, key));
  if (own) {
    if (tree.then === "required") throw notUnderstood("required-what", 0);
    const assert: Assertion = { kind: "holds", condition: contrary(fact) };
    return { expressions: [scoped(null, assert, scope, lowering.references)], when: null };
  }
  const assert: Assertion = { kind: tree.then, items: lowering.references.targets() };
  return { expressions: [scoped(fact, assert, scope, lowering.references)], when: fact };
}

/** What is only asked for under a condition must not be entered elsewhere. */
function only(
  { then, scope }: RequirementTree,
  settled: ConditionTree | boolean,
  lowering: ConditionLowering,
  hasFacts: boolean,
): Meaning {
  const when = typeof settled === "boolean" ? null : lowering.lower(settled);
  const expressions = then.flatMap((consequence): readonly Expression[] => {
    if (consequence.kind !== "entry") throw notUnderstood("only-then-what", 0);
    if (consequence.modality === "required") {
      if (settled === false) return [];
      return [expression({ when, then: consequence, whenTree: null, scope }, lowering, hasFacts)];
    }
    if (settled === true) return [];
    // Only then A or B may be entered: elsewhere neither.
    const list = consequence.list === null ? null : { ...consequence.list, joiners: [] };
    const prohibited = { ...consequence, list, modality: "prohibited", weak: false } as const;
    return [
      expression(
        { when: when === null ? null : negate(when), then: prohibited, whenTree: null, scope },
        lowering,
        hasFacts,
      ),
    ];
  });
  return { expressions, when };
}

interface Request {
  readonly when: Condition | null;
  readonly then: ConsequenceTree;
  /** The condition as it is written. */
  readonly whenTree: ConditionTree | null;
  readonly scope: ScopeTree;
}

function expression(
  { when, then, whenTree, scope }: Request,
  lowering: ConditionLowering,
  hasFacts: boolean,
): Expression {
  refuseWeak(then, whenTree, hasFacts);
  const assert = lowerConsequence(then, whenTree, lowering);
  // 「一方を入力した場合は他方も」: the condition is a part of what is asked.
  const kept = then.kind === "others-too" ? null : when;
  refuseTautology(kept, assert);
  return scoped(kept, assert, scope, lowering.references);
}

/** 「…を記入する」 tells a person what to do; it is a rule only where the record decides when. */
function refuseWeak(then: ConsequenceTree, when: ConditionTree | null, hasFacts: boolean): void {
  if (!("weak" in then) || !then.weak) return;
  if (when === null && then.kind !== "holds") {
    throw notUnderstood("entry-not-demanded", 0);
  }
  if (!hasFacts) return;
  throw notUnderstood("fact-not-recorded", 0);
}

/** 「Aが入力されている場合は必須」 on A itself speaks of something else than the record. */
function refuseTautology(when: Condition | null, assert: Assertion): void {
  if (when?.kind !== "filled" && when?.kind !== "empty") return;
  if (assert.kind !== "required" && assert.kind !== "prohibited") return;
  const asksTheSame = assert.items.some(
    ({ key, row }) => key === when.item.key && row === when.item.row,
  );
  if (asksTheSame) throw notUnderstood("condition-is-request", 0);
}

function mentions(node: unknown, key: string): boolean {
  if (typeof node !== "object" || node === null) return false;
  if ("kind" in node && node.kind === "item" && "key" in node) return node.key === key;
  return Object.values(node).some((part) => mentions(part, key));
}
