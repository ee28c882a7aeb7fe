import type { Operand } from "../../rules/expression.js";
import { type Code, code, number, string } from "../nodes.js";
import { always, and, never, test } from "./formula.js";
import { loopOverRows } from "./loops.js";
import { RuleProblem } from "./rule-source.js";
import {
  cell,
  filled,
  freshName,
  groupPlace,
  itemPlace,
  rowsOf,
  type Scope,
  use,
} from "./scope.js";
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
  context: refuse,
  shift: refuse,
  age: refuse,
  sum: refuse,
  product: refuse,
  "row-sum": refuse,
  "row-count": refuse,
};

const numberReaders: Readers = {
  item: (ref, scope) => ({ value: code`Number(${cell(scope, ref)})`, filled: filled(scope, ref) }),
  text: ({ value }) => constant(numberOf(value)),
  number: ({ value }) => constant(number(value)),
  sum: ({ of }, scope) => accumulate(scope, of, code`+=`),
  product: ({ of }, scope) => accumulate(scope, of, code`*=`),
  "row-sum": ({ item }, scope) => {
    const { group } = itemPlace(scope, item);
    if (group === null) return numberReaders.item(item, scope);
    return rowSum(scope, item.key, group.key);
  },
  "row-count": ({ group: key }, scope) => {
    const rows = rowsOf(scope, groupPlace(scope, key));
    return constant(code`${use(scope.state, "rowCount")}(${rows})`);
  },
  date: refuse,
  context: refuse,
  shift: refuse,
  age: refuse,
};

function numberOf(text: string): Code {
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

/** The sum of an item over the rows, without those in which it is empty. */
function rowSum(scope: Scope, itemKey: string, groupKey: string): Value {
  const name = freshName(scope.state, "sum");
  const any = freshName(scope.state, "any");
  scope.statements.push({ kind: "line", content: code`let ${name} = 0;` });
  scope.statements.push({ kind: "line", content: code`let ${any} = false;` });
  const group = groupPlace(scope, groupKey);
  const outside: Scope = { ...scope, rows: scope.rows.filter((row) => row.group.key !== groupKey) };
  const loop = loopOverRows(outside, group, (inside) => {
    const ref = { kind: "item", key: itemKey } as const;
    inside.statements.push({
      kind: "if",
      test: filled(inside, ref),
      body: [
        { kind: "line", content: code`${name} += Number(${cell(inside, ref)});` },
        { kind: "line", content: code`${any} = true;` },
      ],
    });
  });
  scope.statements.push(loop);
  return { value: name, filled: test(any, code`!${any}`) };
}
