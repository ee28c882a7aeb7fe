import type { ComparisonOperator, Condition, Operand } from "../../rules/expression.js";
import { type Code, code, string } from "../nodes.js";
import { readAge, readDate } from "./dates.js";
import {
  always,
  and,
  callTest,
  comparisonTest,
  type Formula,
  never,
  not,
  or,
  test,
} from "./formula.js";
import { readNumber, readOrderedText, readText } from "./operands.js";
import { type Scope, use } from "./scope.js";
import type { Value } from "./value.js";

/** Where a condition stands: what is not known counts against `when` and in favour of `assert`. */
export interface Mode {
  readonly part: "when" | "assert";
  /** False below an odd number of `not`s. */
  readonly positive: boolean;
}

/** A test of filled items: what it says where one of them is empty depends on where it stands. */
export function unlessEmpty(notEmpty: readonly Formula[], formula: Formula, mode: Mode): Formula {
  return mode.part === "assert" && mode.positive
    ? or([...notEmpty.map(not), formula])
    : and([...notEmpty, formula]);
}

/** The same for a test that no empty item passes: where empty is false it says so already. */
export function ifFilled(notEmpty: Formula, formula: Formula, mode: Mode): Formula {
  return unlessEmpty(mode.part === "assert" && mode.positive ? [notEmpty] : [], formula, mode);
}

type Compare = Extract<Condition, { kind: "compare" }>;

/** The formula of a comparison. */
export function compare(condition: Compare, scope: Scope, mode: Mode): Formula {
  const { as, left, operator, right } = condition;
  if (as === "text" && operator === "=" && right.kind === "text" && right.value !== "") {
    const { value, filled: notEmpty } = readText(left, scope);
    return ifFilled(notEmpty, compareValues(value, "=", string(right.value)), mode);
  }
  const known = compareKnown(condition);
  const ordering = operator !== "=" && operator !== "!=";
  if (known !== null) return known;
  const aged = as === "number" && (left.kind === "age" || right.kind === "age");
  const read = aged ? readAge : as === "text" && ordering ? readOrderedText : operandReaders[as];
  const [a, b] = [read(left, scope), read(right, scope)];
  const formula =
    as === "date" || aged
      ? compareIntervals(a, operator, b, scope, mode)
      : compareValues(a.value, operator, b.value);
  return unlessEmpty([a.filled, b.filled], formula, mode);
}

const operandReaders: Readonly<Record<Compare["as"], (operand: Operand, scope: Scope) => Value>> = {
  text: readText,
  number: readNumber,
  date: readDate,
};

/** Two constants are compared here and now: TypeScript refuses code that does. */
function compareKnown({ as, left, operator, right }: Compare): Formula | null {
  if (!isLiteral(left) || !isLiteral(right) || as === "date") return null;
  const [a, b] =
    as === "number"
      ? [Number(left.value), Number(right.value)]
      : [String(left.value), String(right.value)];
  return comparisons[operator](a, b) ? always : never;
}

function isLiteral(operand: Operand): operand is Extract<Operand, { kind: "text" | "number" }> {
  return operand.kind === "text" || operand.kind === "number";
}

type Comparable = string | number;

const comparisons: Readonly<Record<ComparisonOperator, (a: Comparable, b: Comparable) => boolean>> =
  {
    "=": (a, b) => a === b,
    "!=": (a, b) => a !== b,
    "<": (a, b) => a < b,
    "<=": (a, b) => a <= b,
    ">": (a, b) => a > b,
    ">=": (a, b) => a >= b,
  };

/** An assertion holds when it can be true; a condition only when it must be. */
function compareIntervals(
  a: Value,
  operator: ComparisonOperator,
  b: Value,
  scope: Scope,
  mode: Mode,
): Formula {
  const possible = (mode.part === "assert") === mode.positive;
  const relation = use(scope.state, possible ? "may" : "must");
  return callTest(code`${relation}(${a.value}, ${string(operator)}, ${b.value})`);
}

const signs: Readonly<Record<ComparisonOperator, Code>> = {
  "=": code`===`,
  "!=": code`!==`,
  "<": code`<`,
  "<=": code`<=`,
  ">": code`>`,
  ">=": code`>=`,
};

/** The test of two values; `=` and `!=` are each other's opposite, the others need a `!`. */
export function compareValues(a: Code, operator: ComparisonOperator, b: Code): Formula {
  const holds = code`${a} ${signs[operator]} ${b}`;
  if (operator === "=") return test(holds, code`${a} !== ${b}`);
  if (operator === "!=") return test(holds, code`${a} === ${b}`);
  return comparisonTest(holds);
}
