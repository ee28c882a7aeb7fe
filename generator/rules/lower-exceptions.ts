import type { Assertion, Condition } from "./expression.js";
import type { ConditionLowering } from "./lower-condition.js";
import { except, lowerConsequence } from "./lower-consequence.js";
import type { Lowered, Meaning } from "./lowered.js";
import { negate } from "./negate.js";
import { notUnderstood } from "./not-understood.js";
import type { References } from "./references.js";
import { noRowsNamed, scoped } from "./row-scope.js";
import type { ConsequenceTree } from "./syntax.js";

/** An exception to the sentence before, and what holds instead. */
export function proviso(own: Meaning, before: Lowered | null, references: References): Meaning {
  if (own.when === null) throw notUnderstood("exception-without-condition", 0);
  const allowed = own.expressions.every(({ assert }) => neverFails.has(assert.kind));
  if (!allowed) {
    const { expressions } = exception(own.when, before, references);
    return { expressions: [...expressions, ...own.expressions], when: own.when };
  }
  // What may be left out need not be there; what is there must still have its form.
  if (before === null) throw notUnderstood("exception-to-what", 0);
  const demanded = before.expressions.filter(({ assert }) => assert.kind === "required");
  const others = before.expressions.filter(({ assert }) => assert.kind !== "required");
  const { expressions } = exception(own.when, { ...before, expressions: demanded }, references);
  return {
    expressions: [...expressions, ...others, ...(demanded.length === 0 ? own.expressions : [])],
    when: own.when,
  };
}

const neverFails: ReadonlySet<Assertion["kind"]> = new Set(["ignored", "optional", "recommended"]);

/** The sentence before, but for the cases of an exception. */
export function exception(
  cases: Condition,
  before: Lowered | null,
  references: References,
): Meaning {
  if (before === null) throw notUnderstood("exception-to-what", 0);
  const expressions = before.expressions.map(({ when, assert }) =>
    scoped(except(when ?? null, cases), assert, noRowsNamed, references),
  );
  return { expressions, when: before.when };
}

/** The sentence before, and what holds in all cases that it does not name. */
export function otherwise(
  then: readonly ConsequenceTree[],
  before: Lowered | null,
  lowering: ConditionLowering,
): Meaning {
  if (before === null || before.when === null) throw notUnderstood("other-than-what", 0);
  const when = negate(before.when);
  const expressions = then.map((consequence) => {
    const assert = lowerConsequence(consequence, null, lowering);
    return scoped(when, assert, noRowsNamed, lowering.references);
  });
  return { expressions: [...before.expressions, ...expressions], when };
}
