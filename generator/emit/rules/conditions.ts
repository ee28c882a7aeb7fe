import type { Condition } from "../../rules/expression.js";
import { type Code, code, identifier, number, string } from "../nodes.js";
import { pack } from "../pack.js";
import { impliedDecimals } from "../plan/tables.js";
import { compare, compareValues, ifFilled, type Mode, unlessEmpty } from "./comparisons.js";
import { flag } from "./facts.js";
import { and, callTest, type Formula, not, or } from "./formula.js";
import { loopOverRows } from "./loops.js";
import { numberOf } from "./operands.js";
import { noOverlap, numbered, ordered, unique, uniqueInFile } from "./row-conditions.js";
import { RuleProblem } from "./rule-source.js";
import {
  anyFilled,
  cell,
  cellNumber,
  cellText,
  codeTable,
  currentRow,
  filled,
  type FunctionState,
  freshName,
  groupPlace,
  groupStart,
  itemPlace,
  rowsOf,
  type Scope,
  use,
} from "./scope.js";
import { hasCharset, hasFormat, inList, separated } from "./text-conditions.js";

/** Writes the formula of one kind of condition. */
type Writer<Kind extends Condition["kind"]> = (
  condition: Extract<Condition, { kind: Kind }>,
  scope: Scope,
  mode: Mode,
) => Formula;

/** The formula of a condition. Statements that it needs are added to the scope. */
export function writeCondition(condition: Condition, scope: Scope, mode: Mode): Formula {
  return writeWith(writers, condition, scope, mode);
}

function writeWith<Kind extends Condition["kind"]>(
  table: { readonly [K in Kind]: Writer<K> },
  condition: Extract<Condition, { kind: Kind }>,
  scope: Scope,
  mode: Mode,
): Formula {
  return table[condition.kind as Kind](condition, scope, mode);
}

const writers: { readonly [Kind in Condition["kind"]]: Writer<Kind> } = {
  filled: ({ item }, scope) => filled(scope, item),
  empty: ({ item }, scope) => not(filled(scope, item)),
  compare: (condition, scope, mode) => compare(condition, scope, mode),
  "one-of": ({ item, values }, scope, mode) => {
    const named = values.filter((value) => value !== "");
    const isNamed =
      impliedDecimals(itemPlace(scope, item).item) === null
        ? isOneOf(scope, cell(scope, item), named)
        : isOneNumber(cellNumber(scope, item), named);
    return ifFilled(filled(scope, item), isNamed, mode);
  },
  and: ({ of }, scope, mode) => and(of.map((part) => writeCondition(part, scope, mode))),
  or: ({ of }, scope, mode) => or(of.map((part) => writeCondition(part, scope, mode))),
  not: ({ of }, scope, mode) =>
    not(writeCondition(of, scope, { ...mode, positive: !mode.positive })),
  count: (condition, scope, mode) => count(condition, scope, mode),
  "child-code": (condition, scope, mode) => childCode(condition, scope, mode),
  flag: ({ name }, scope) => flag(scope, name),
  "row-filled": ({ group: key }, scope) => {
    const group = groupPlace(scope, key);
    const row = currentRow(scope, group)?.variable ?? groupStart(scope, group);
    return anyFilled(scope, row, group.width);
  },
  "any-row": ({ group, of }, scope, mode) =>
    someRow(group, scope, (inside) => writeCondition(of, inside, mode)),
  "every-row": ({ group, of }, scope, mode) =>
    not(someRow(group, scope, (inside) => not(writeCondition(of, inside, mode)))),
  contiguous: ({ group: key }, scope) => {
    const rows = rowsOf(scope, groupPlace(scope, key));
    return callTest(code`${use(scope.state, "contiguous")}(${rows})`);
  },
  "in-list": (condition, scope, mode) => inList(condition, scope, mode),
  charset: (condition, scope, mode) => hasCharset(condition, scope, mode),
  format: (condition, scope, mode) => hasFormat(condition, scope, mode),
  separated: (condition, scope, mode) => separated(condition, scope, mode),
  unique: (condition, scope) => unique(condition, scope),
  ordered: (condition, scope) => ordered(condition, scope),
  numbered: (condition, scope) => numbered(condition, scope),
  "no-overlap": (condition, scope) => noOverlap(condition, scope),
  "unique-in-file": (condition, scope) => uniqueInFile(condition, scope),
};

/** A number whose point is not on the wire: its text says another one than the values do. */
function isOneNumber(value: Code, values: readonly string[]): Formula {
  return or(values.map((text) => compareValues(value, "=", numberOf(text))));
}

/** A chain of comparisons for a few values, a set for more. */
function isOneOf(scope: Scope, text: Code, values: readonly string[]): Formula {
  const distinct = [...new Set(values)];
  if (distinct.length <= 4) {
    return or(distinct.map((value) => compareValues(text, "=", string(value))));
  }
  return callTest(code`${valueSet(scope.state, distinct)}.has(${text} ?? "")`);
}

/** The constant beside the function that holds a set of values. */
function valueSet(state: FunctionState, values: readonly string[]): Code {
  use(state, "valueSet");
  const packed = pack([values]);
  const known = [...state.valueSets].find(([, set]) => set === packed)?.[0];
  const name = known ?? `${state.functionName}Values${state.valueSets.size + 1}`;
  state.valueSets.set(name, packed);
  return identifier(name);
}

function count(
  { of, operator, number: limit }: Extract<Condition, { kind: "count" }>,
  scope: Scope,
  mode: Mode,
): Formula {
  const formulas = of.map((part) => writeCondition(part, scope, mode));
  if (operator === ">=" && limit === 1) return or(formulas);
  if (operator === ">=" && limit === of.length) return and(formulas);
  const name = freshName(scope.state, "count");
  scope.statements.push({ kind: "line", content: code`let ${name} = 0;` });
  for (const formula of formulas) {
    scope.statements.push({ kind: "guard", test: formula, run: code`${name} += 1;` });
  }
  return compareValues(name, operator, number(limit));
}

function childCode(
  { child, parent }: Extract<Condition, { kind: "child-code" }>,
  scope: Scope,
  mode: Mode,
): Formula {
  const { item } = itemPlace(scope, child);
  if (item.codeList === undefined) throw new RuleProblem("no-code-list", item.name);
  const codes = codeTable(scope.state, item.codeList);
  const parentOf = code`${codes}.parentOf(${cellText(scope, child)})`;
  return unlessEmpty(
    [filled(scope, child), filled(scope, parent)],
    compareValues(parentOf, "=", cell(scope, parent)),
    mode,
  );
}

/** Whether the formula holds in some row: a loop that sets a variable. */
function someRow(key: string, scope: Scope, write: (inside: Scope) => Formula): Formula {
  const name = freshName(scope.state, "found");
  scope.statements.push({ kind: "line", content: code`let ${name} = false;` });
  // A loop of its own, also where the code stands in a row of the same group.
  const outside: Scope = { ...scope, rows: scope.rows.filter((row) => row.group.key !== key) };
  const loop = loopOverRows(outside, groupPlace(scope, key), (inside) => {
    const formula = write(inside);
    inside.statements.push({ kind: "guard", test: formula, run: code`${name} = true;` });
  });
  scope.statements.push(loop);
  return callTest(name);
}
