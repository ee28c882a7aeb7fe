import type { Operand } from "../../rules/expression.js";
import { type Code, code, number } from "../nodes.js";
import { contextDate, parentItem } from "./facts.js";
import { always, type Formula, test } from "./formula.js";
import { readNumber } from "./operands.js";
import { RuleProblem } from "./rule-source.js";
import { cellText, declare, type Scope, use } from "./scope.js";
import { constant, type Readers, readWith, refuse, type Value } from "./value.js";

/** Dates in rules: intervals of days, null where the cell says no date. Ages are intervals of years. */

/** An operand as an interval of days. */
export function readDate(operand: Operand, scope: Scope): Value {
  return readWith(dateReaders, operand, scope);
}

/** An interval of numbers, for comparisons in which an age takes part. */
export function readAge(operand: Operand, scope: Scope): Value {
  if (operand.kind === "age") return age(operand, scope);
  const { value, filled: notEmpty } = readNumber(operand, scope);
  return { value: code`{ min: ${value}, max: ${value} }`, filled: notEmpty };
}

const dateReaders: Readers = {
  item: (ref, scope) => dateConstant(scope, intervalOf(scope, cellText(scope, ref))),
  "parent-item": ({ name }, scope) =>
    dateConstant(scope, intervalOf(scope, parentItem(scope, name))),
  date: ({ value }) => constant(dateLiteral(value)),
  text: ({ value }) => constant(dateLiteral(value)),
  context: ({ name }, scope) => constant(contextDate(scope, name)),
  shift: (operand, scope) => {
    const from = readDate(operand.date, scope);
    const { years, months, days } = operand;
    const by = code`${number(years)}, ${number(months)}, ${number(days)}`;
    const moved = code`${use(scope.state, "shift")}(${from.value}, ${by})`;
    if (from.filled === always) return constant(declare(scope, "date", moved));
    return dateConstant(scope, code`${from.value} === null ? null : ${moved}`);
  },
  number: refuse,
  age: refuse,
  sum: refuse,
  product: refuse,
  difference: refuse,
  remainder: refuse,
  length: refuse,
  decimals: refuse,
  "row-sum": refuse,
  "row-count": refuse,
  "row-number": refuse,
  "record-count": refuse,
  "record-sum": refuse,
};

function intervalOf(scope: Scope, text: Code): Code {
  return code`${use(scope.state, "interval")}(${text})`;
}

function age(operand: Extract<Operand, { kind: "age" }>, scope: Scope): Value {
  const birth = readDate(operand.birth, scope);
  const at = readDate(operand.at, scope);
  const ageOf = code`${use(scope.state, "ageAt")}(${birth.value}, ${at.value})`;
  const dates = [birth, at].filter((date) => date.filled !== always).map(({ value }) => value);
  const [first, second] = dates;
  if (first === undefined) return constant(declare(scope, "age", ageOf));
  const missing =
    second === undefined ? code`${first} === null` : code`${first} === null || ${second} === null`;
  const name = declare(scope, "age", code`${missing} ? null : ${ageOf}`);
  return { value: name, filled: notNull(name) };
}

/** A date that is null where the cell says none. */
function dateConstant(scope: Scope, value: Code): Value {
  const name = declare(scope, "date", value);
  return { value: name, filled: notNull(name) };
}

function notNull(name: Code): Formula {
  return test(code`${name} !== null`, code`${name} === null`);
}

/** `{ min: 20260401, max: 20260401 }`. */
function dateLiteral(text: string): Code {
  if (!/^\d{8}$/.test(text)) throw new RuleProblem("operand", JSON.stringify(text));
  const day = number(Number(text));
  return code`{ min: ${day}, max: ${day} }`;
}
