import type { ComparisonOperator, Condition } from "./expression.js";

const oppositeOperators = {
  "=": "!=",
  "!=": "=",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
} as const satisfies Readonly<Record<ComparisonOperator, ComparisonOperator>>;

/** The opposite, without a double negation. */
export function negate(condition: Condition): Condition {
  return condition.kind === "not" ? condition.of : { kind: "not", of: condition };
}

/**
 * The opposite of what must not be. In an assertion, where empty operands never fail, comparisons
 * turn round; so do the parts of what is joined.
 */
export function contrary(condition: Condition): Condition {
  switch (condition.kind) {
    case "compare":
      return { ...condition, operator: oppositeOperators[condition.operator] };
    case "filled":
      return { kind: "empty", item: condition.item };
    case "empty":
      return { kind: "filled", item: condition.item };
    case "and":
    case "or":
      return { kind: condition.kind === "and" ? "or" : "and", of: condition.of.map(contrary) };
    case "count":
      // Comparisons among what is counted would count empty items if the count itself turned round.
      return condition.of.every(({ kind }) => kind === "filled" || kind === "empty")
        ? { ...condition, operator: oppositeOperators[condition.operator] }
        : negate(condition);
    default:
      return negate(condition);
  }
}
