import type { Assertion, Condition, Expression } from "./expression.js";

/** What stands in the place of a flag. */
export type FlagReplacement = (name: string) => Condition;

/** Expressions with other conditions in the places of their flags. */
export function replaceFlags(
  expressions: readonly Expression[],
  replace: FlagReplacement,
): readonly Expression[] {
  return expressions.map(({ when, assert, ...rest }) => ({
    ...rest,
    ...(when === undefined ? {} : { when: inCondition(when, replace) }),
    assert: inAssertion(assert, replace),
  }));
}

/** Names of the flags in expressions, each once, in order of appearance. */
export function flagsIn(expressions: readonly Expression[]): readonly string[] {
  const names = new Set<string>();
  replaceFlags(expressions, (name) => {
    names.add(name);
    return { kind: "flag", name };
  });
  return [...names];
}

function inAssertion(assertion: Assertion, replace: FlagReplacement): Assertion {
  if (assertion.kind !== "holds") return assertion;
  return { kind: "holds", condition: inCondition(assertion.condition, replace) };
}

function inCondition(condition: Condition, replace: FlagReplacement): Condition {
  switch (condition.kind) {
    case "flag":
      return replace(condition.name);
    case "and":
    case "or":
    case "count":
      return { ...condition, of: condition.of.map((part) => inCondition(part, replace)) };
    case "not":
    case "any-row":
    case "every-row":
      return { ...condition, of: inCondition(condition.of, replace) };
    default:
      return condition;
  }
}
