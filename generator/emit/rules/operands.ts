import type { Operand } from "../../rules/expression.js";
import { type Code, code, number, string } from "../nodes.js";
import { file, parentItem } from "./facts.js";
import { always, and, never, test } from "./formula.js";
import { RuleProblem } from "./rule-source.js";
import { impliedDecimals } from "../plan/tables.js";
import {
  cell,
  cellNumber,
  cellText,
  declare,
  filled,
  freshName,
  itemPlace,
  type Scope,
  use,
} from "./scope.js";
import { recordSum, rowCount, rowNumber, rowSum } from "./totals.js";
import { constant, type Readers, readWith, refuse, type Value } from "./value.js";

/** An operand as the text on the wire. */
export function readText(operand: Operand, scope: Scope): Value {
  return readWith(textReaders, operand, scope);
}

/** A text of which TypeScript knows that it is one, for the comparisons of order. */
export function readOrderedText(operand: Operand, scope: Scope): Value {
  const { value, filled: notEmpty } = readText(operand, scope);
  return operand.kind === "item"
    ? { value: code`(${value} ?? "")`, filled: notEmpty }
    : { value, filled: notEmpty };
}

/** An operand as a number. */
export function readNumber(operand: Operand, scope: Scope): Value {
  return readWith(numberReaders, operand, scope);
}

const textReaders: Readers = {
  item: (ref, scope) => ({ value: cell(scope, ref), filled: filled(scope, ref) }),
  text: ({ value }) => ({ value: string(value), filled: value === "" ? never : always }),
  number: ({ value }) => constant(string(String(value))),
  date: ({ value }) => constant(string(value)),
  "parent-item": ({ name }, scope) => readParentItem(name, scope),
  context: refuse,
  shift: refuse,
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

const numberReaders: Readers = {
  item: (ref, scope) => ({ value: cellNumber(scope, ref), filled: filled(scope, ref) }),
  text: ({ value }) => constant(numberOf(value)),
  number: ({ value }) => constant(number(value)),
  sum: ({ of }, scope) => accumulate(scope, of, code`+=`),
  product: ({ of }, scope) => accumulate(scope, of, code`*=`),
  difference: ({ of }, scope) => accumulate(scope, of, code`-=`),
  remainder: ({ of, by }, scope) => {
    const { value, filled: notEmpty } = readNumber(of, scope);
    const rest = declare(scope, "remainder", code`${value} % ${number(by)}`);
    return { value: rest, filled: notEmpty };
  },
  length: ({ item, unit }, scope) => {
    const text = cellText(scope, item);
    const { encoding } = scope.state.rule;
    const value =
      unit === "byte"
        ? code`${use(scope.state, "byteLength")}(${text}, ${string(encoding)})`
        : code`${use(scope.state, "characterLength")}(${text})`;
    return { value: declare(scope, "length", value), filled: filled(scope, item) };
  },
  decimals: ({ item }, scope) => {
    const implied = impliedDecimals(itemPlace(scope, item).item);
    if (implied !== null) return { value: number(implied), filled: filled(scope, item) };
    const digits = code`${use(scope.state, "decimalDigits")}(${cellText(scope, item)})`;
    return { value: declare(scope, "decimals", digits), filled: filled(scope, item) };
  },
  "row-sum": (operand, scope) => rowSum(operand, scope),
  "row-count": (operand, scope) => rowCount(operand, scope),
  "row-number": (operand, scope) => rowNumber(operand, scope),
  "record-count": (_, scope) => constant(code`${file(scope)}.recordCount`),
  "record-sum": (operand, scope) => recordSum(operand, scope),
  "parent-item": ({ name }, scope) => {
    const { value, filled: notEmpty } = readParentItem(name, scope);
    return { value: code`Number(${value})`, filled: notEmpty };
  },
  date: refuse,
  context: refuse,
  shift: refuse,
  age: refuse,
};

function readParentItem(name: string, scope: Scope): Value {
  const text = parentItem(scope, name);
  const empty = string("");
  return { value: text, filled: test(code`${text} !== ${empty}`, code`${text} === ${empty}`) };
}

/** A text of a rule as a number. @throws RuleProblem where it is none. */
export function numberOf(text: string): Code {
  if (text.trim() === "" || !Number.isFinite(Number(text))) {
    throw new RuleProblem("operand", JSON.stringify(text));
  }
  return number(Number(text));
}

/** A sum or product that is empty when any part of it is. */
function accumulate(scope: Scope, operands: readonly Operand[], operator: Code): Value {
  const parts = operands.map((operand) => readNumber(operand, scope));
  const [first, ...rest] = parts;
  if (first === undefined) throw new RuleProblem("operand", "0");
  const name = freshName(scope.state, "total");
  scope.statements.push({ kind: "line", content: code`let ${name} = ${first.value};` });
  for (const { value } of rest) {
    scope.statements.push({ kind: "line", content: code`${name} ${operator} ${value};` });
  }
  return { value: name, filled: and(parts.map((part) => part.filled)) };
}
