import { type Code, code, number } from "../nodes.js";
import { file } from "./facts.js";
import { type Formula, test } from "./formula.js";
import { loopOverRows } from "./loops.js";
import { RuleProblem } from "./rule-source.js";
import {
  cellNumber,
  column,
  currentRow,
  declare,
  filled,
  freshName,
  groupPlace,
  groupStart,
  itemPlace,
  rowsOf,
  type Scope,
  use,
} from "./scope.js";
import { constant, type Reader, type Value } from "./value.js";

/** Numbers that come from several rows or records. */

/** The number of rows in which anything is filled. */
export const rowCount: Reader<"row-count"> = ({ group: key }, scope) => {
  const rows = rowsOf(scope, groupPlace(scope, key));
  return constant(code`${use(scope.state, "rowCount")}(${rows})`);
};

/** The number of the current row. @throws RuleProblem outside the rows of the group. */
export const rowNumber: Reader<"row-number"> = ({ group: key }, scope) => {
  const group = groupPlace(scope, key);
  const row = currentRow(scope, group);
  if (row === undefined) throw new RuleProblem("operand", `row-number ${key}`);
  const rowsBefore = code`(${row.variable} - (${groupStart(scope, group)})) / ${number(group.width)}`;
  return constant(declare(scope, "rowNumber", code`${rowsBefore} + 1`));
};

/** The sum of an item over the records of the file in which it is filled. */
export const recordSum: Reader<"record-sum"> = ({ item }, scope) => {
  const total = code`${file(scope)}.total(${column(scope, item)})`;
  const name = declare(scope, "total", total);
  return { value: code`${name}.sum`, filled: isPositive(code`${name}.count`) };
};

function isPositive(value: Code): Formula {
  return test(code`${value} > 0`, code`${value} === 0`);
}

/** The sum of an item over the rows, without those in which it is empty. */
export const rowSum: Reader<"row-sum"> = ({ item }, scope) => {
  const { group } = itemPlace(scope, item);
  if (group !== null) return sumOverRows(scope, item.key, group.key);
  return { value: code`${cellNumber(scope, item)}`, filled: filled(scope, item) };
};

function sumOverRows(scope: Scope, itemKey: string, groupKey: string): Value {
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
        { kind: "line", content: code`${name} += ${cellNumber(inside, ref)};` },
        { kind: "line", content: code`${any} = true;` },
      ],
    });
  });
  scope.statements.push(loop);
  return { value: name, filled: test(any, code`!${any}`) };
}
