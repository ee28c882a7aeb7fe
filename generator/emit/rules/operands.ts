import type { Operand } from "../../rules/expression.js";
import { type Code, code, identifier, number, string } from "../nodes.js";
import { call } from "../shapes.js";
import { always, and, callTest, type Formula, never, test } from "./formula.js";
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

/** One side of a comparison: its value, and the formula that says that it is not empty. */
export interface Value {
  readonly value: Code;
  readonly filled: Formula;
}

type Reader<Kind extends Operand["kind"]> = (
  operand: Extract<Operand, { kind: Kind }>,
  scope: Scope,
) => Value;

type Readers = { readonly [Kind in Operand["kind"]]: Reader<Kind> };

function readWith<Kind extends Operand["kind"]>(
  readers: { readonly [K in Kind]: Reader<K> },
  operand: Extract<Operand, { kind: Kind }>,
  scope: Scope,
): Value {
  return readers[operand.kind as Kind](operand, scope);
}

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

export function readNumber(operand: Operand, scope: Scope): Value {
  return readWith(numberReaders, operand, scope);
}

/** An interval of numbers, for comparisons in which an age takes part. */
export function readAge(operand: Operand, scope: Scope): Value {
  if (operand.kind === "age") return age(operand, scope);
  const { value, filled: notEmpty } = readNumber(operand, scope);
  return { value: code`{ min: ${value}, max: ${value} }`, filled: notEmpty };
}

export function readDate(operand: Operand, scope: Scope): Value {
  return readWith(dateReaders, operand, scope);
}

function constant(value: Code): Value {
  return { value, filled: always };
}

function refuse(operand: Operand): never {
  throw new RuleProblem("operand", operand.kind);
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

const dateReaders: Readers = {
  item: (ref, scope) => {
    const cellText = code`${cell(scope, ref)} ?? ""`;
    return dateConstant(scope, code`${use(scope.state, "interval")}(${cellText})`);
  },
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
  "row-sum": refuse,
  "row-count": refuse,
};

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

/** Declares a constant once per scope. */
function declare(scope: Scope, stem: string, value: Code): Code {
  const known = scope.constants.get(value.toString());
  if (known !== undefined) return known;
  const name = freshName(scope.state, stem);
  scope.constants.set(value.toString(), name);
  scope.statements.push({ kind: "line", content: code`const ${name} = ${value};` });
  return name;
}

/** `{ min: 20260401, max: 20260401 }`. */
function dateLiteral(text: string): Code {
  if (!/^\d{8}$/.test(text)) throw new RuleProblem("operand", JSON.stringify(text));
  const day = number(Number(text));
  return code`{ min: ${day}, max: ${day} }`;
}

/** A date that the application passes; without it the check is undetermined. */
function contextDate(scope: Scope, name: "applicationDate" | "today"): Code {
  const local = contextNames[name];
  return fetchFact(scope, { local, fetch: code`c.${local}`, absent: code`null`, name });
}

const contextNames = { applicationDate: code`applicationDate`, today: code`today` } as const;

/** A fact that the application passes by name; without it the check is undetermined. */
export function flag(scope: Scope, name: string): Formula {
  const { state } = scope;
  if (!state.flags.includes(name)) state.flags.push(name);
  const local = identifier(`flag${state.flags.indexOf(name) + 1}`);
  const fetch = call(code`c.flag`, [string(name)]);
  return callTest(fetchFact(scope, { local, fetch, absent: code`undefined`, name }));
}

/** Fetches what the application passes, once per scope, and leaves the function where it is absent. */
function fetchFact(
  scope: Scope,
  fact: {
    readonly local: Code;
    readonly fetch: Code;
    readonly absent: Code;
    readonly name: string;
  },
): Code {
  const { local, fetch, absent, name } = fact;
  const key = `fact ${local}`;
  if (scope.constants.has(key)) return local;
  scope.constants.set(key, local);
  const undetermined = call(code`c.undetermined`, [number(scope.state.rule.index), string(name)]);
  scope.statements.push(
    { kind: "line", content: code`const ${local} = ${fetch};` },
    {
      kind: "guard",
      test: test(code`${local} === ${absent}`, code`${local} !== ${absent}`),
      then: code`return ${undetermined};`,
    },
  );
  return local;
}
