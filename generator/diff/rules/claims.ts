import type { Assertion, Condition, Expression, ItemRef } from "../../rules/expression.js";
import { normalForm } from "../../rules/lint/normal-form.js";
import type { LayoutFacts } from "../../rules/lint/layout-facts.js";
import { placeRows } from "./place-rows.js";

/** The smallest parts of a check, by their normal forms: a record fails it where it fails any of them. */
export type Claims = ReadonlyMap<string, Expression>;

/** What a reading says of one layout. */
export interface ReadingClaims {
  /** Claims that a record can fail. */
  readonly failing: Claims;
  /** Recommendations and default values, as if a record failed that is empty there. */
  readonly advice: Claims;
}

/** @param translate turns expressions of the layout into ones of the newer spec */
export function claimsOf(
  expressions: readonly Expression[],
  facts: LayoutFacts,
  translate: (expression: Expression) => Expression,
): ReadingClaims {
  const placed = expressions.map((each) => translate(placeRows(each, facts)));
  return {
    failing: byForm(placed.flatMap(({ assert, ...rest }) => partsOf(assert).map(join(rest)))),
    advice: byForm(placed.flatMap(({ assert, ...rest }) => adviceOf(assert).map(join(rest)))),
  };
}

function join(rest: Omit<Expression, "assert">): (assert: Assertion) => Expression {
  return (assert) => ({ ...rest, assert });
}

function byForm(expressions: readonly Expression[]): Claims {
  return new Map(expressions.map((each) => [normalForm(each), each]));
}

function partsOf(assertion: Assertion): readonly Assertion[] {
  switch (assertion.kind) {
    case "required":
    case "prohibited":
      return assertion.items.map((item) => ({ kind: assertion.kind, items: [item] }));
    case "holds":
      return conjuncts(assertion.condition).map((condition) => ({ kind: "holds", condition }));
    default:
      return [];
  }
}

function conjuncts(condition: Condition): readonly Condition[] {
  return condition.kind === "and" ? condition.of.flatMap(conjuncts) : [condition];
}

/** A value that stands for another is a fact about the empty cell, named by the value. */
function adviceOf(assertion: Assertion): readonly Assertion[] {
  if (assertion.kind === "recommended")
    return assertion.items.map((item) => ({ kind: "holds", condition: filledFor("", item) }));
  if (assertion.kind !== "default") return [];
  return [{ kind: "holds", condition: filledFor(assertion.value, assertion.item) }];
}

function filledFor(value: string, item: ItemRef): Condition {
  const flag: Condition = { kind: "flag", name: `\u0000${value}` };
  return { kind: "or", of: [{ kind: "filled", item }, flag] };
}
