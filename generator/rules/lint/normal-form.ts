import type { Assertion, Condition, Expression } from "../expression.js";

/** The same text for expressions that differ only in the order of their parts. */
export function normalForm({ eachRow, when, assert }: Expression): string {
  return JSON.stringify([
    eachRow ?? null,
    when === undefined ? null : normalCondition(when),
    normalAssertion(assert),
  ]);
}

/** The same of a condition by itself. */
export function normalFormOf(condition: Condition): string {
  return JSON.stringify(normalCondition(condition));
}

/** Plain data, comparable as JSON. */
type Form = readonly unknown[];

function normalAssertion(assertion: Assertion): Form {
  if (assertion.kind === "holds") return ["holds", normalCondition(assertion.condition)];
  if (assertion.kind === "default") return ["default", assertion.item, assertion.value];
  return [assertion.kind, sorted(assertion.items)];
}

function normalCondition(condition: Condition): Form {
  switch (condition.kind) {
    case "and":
    case "or":
      return normalJoin(condition.kind, condition.of);
    case "not":
      return condition.of.kind === "not"
        ? normalCondition(condition.of.of)
        : ["not", normalCondition(condition.of)];
    case "count":
      return [
        "count",
        sorted(condition.of.map(normalCondition)),
        condition.operator,
        condition.number,
      ];
    case "one-of":
      return ["one-of", condition.item, sorted([...new Set(condition.values)])];
    case "unique":
    case "unique-in-file":
      return [condition.kind, sorted(condition.items)];
    case "any-row":
    case "every-row":
      return [condition.kind, condition.group, normalCondition(condition.of)];
    case "compare":
      return normalCompare(condition);
    default:
      return [condition];
  }
}

function normalJoin(kind: "and" | "or", of: readonly Condition[]): Form {
  const parts = of
    .map(normalCondition)
    .flatMap((part) => (part[0] === kind ? part.slice(1) : [part]));
  const distinct = sorted([...new Map(parts.map((part) => [JSON.stringify(part), part])).values()]);
  const [only] = distinct;
  return distinct.length === 1 && Array.isArray(only) ? only : [kind, ...distinct];
}

/** Equality with a text is membership of one; a greater-than is a less-than the other way round. */
function normalCompare({ as, left, operator, right }: Condition & { kind: "compare" }): Form {
  if (as === "text" && operator === "=" && left.kind === "item" && right.kind === "text") {
    return ["one-of", left, [right.value]];
  }
  if (operator === ">") return ["compare", as, right, "<", left];
  if (operator === ">=") return ["compare", as, right, "<=", left];
  if (operator === "=" || operator === "!=")
    return ["compare", as, operator, sorted([left, right])];
  return ["compare", as, left, operator, right];
}

function sorted(parts: readonly unknown[]): readonly unknown[] {
  const texts = parts.map((part) => ({ part, text: JSON.stringify(part) }));
  return texts
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ part }) => part);
}
