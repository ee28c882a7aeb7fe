import { sameValue } from "../compare.js";
import { areaOf, type Evaluation, expectCount, type FunctionTable, isArea } from "../evaluation.js";
import { NotCalculated } from "../not-calculated.js";
import type { FormulaNode } from "../tree.js";
import {
  type FormulaError,
  isError,
  numberIn,
  numberResult,
  type Scalar,
  toNumber,
} from "../value.js";

/** Functions over many cells. */
export const countingFunctions: FunctionTable = {
  SUM: (args, at) => ofNumbers(args, at, (all) => all.reduce((sum, number) => sum + number, 0)),
  MAX: (args, at) =>
    ofNumbers(args, at, (all) => all.reduce((a, b) => Math.max(a, b), all[0] ?? 0)),
  MIN: (args, at) =>
    ofNumbers(args, at, (all) => all.reduce((a, b) => Math.min(a, b), all[0] ?? 0)),
  COUNT: (args, at) => countWhere(args, at, (value) => typeof value() === "number"),
  // What is in the cell does not matter: a formula fills its cell even with an empty text.
  COUNTA: (args, at) => countWhere(args, at, () => true),
  COUNTIF: (args, at) => {
    expectCount(args, 2, 2);
    const [area, criterion] = args;
    const matches = matcher(criterion === undefined ? null : at.scalar(criterion));
    let count = 0;
    for (const cell of at.source.cells(areaOf(area, at))) if (matches(cell.value())) count++;
    return count;
  },
};

/** Texts and truth values in cells are no numbers; given as arguments they are. */
function ofNumbers(
  args: readonly FormulaNode[],
  at: Evaluation,
  combine: (all: readonly number[]) => number,
): Scalar {
  const all: number[] = [];
  for (const arg of args) {
    const error = collect(arg, at, all);
    if (error !== null) return error;
  }
  return numberResult(combine(all));
}

function collect(arg: FormulaNode, at: Evaluation, all: number[]): FormulaError | null {
  const operand = at.operand(arg);
  if (!isArea(operand)) {
    const number = toNumber(operand);
    if (isError(number)) return number;
    all.push(number);
    return null;
  }
  for (const cell of at.source.cells(operand)) {
    const value = cell.value();
    if (isError(value)) return value;
    if (typeof value === "number") all.push(value);
  }
  return null;
}

function countWhere(
  args: readonly FormulaNode[],
  at: Evaluation,
  counts: (value: () => Scalar) => boolean,
): number {
  let count = 0;
  for (const arg of args) {
    const operand = at.operand(arg);
    if (!isArea(operand)) {
      if (counts(() => operand)) count++;
      continue;
    }
    for (const { value } of at.source.cells(operand)) if (counts(value)) count++;
  }
  return count;
}

/** @throws NotCalculated for criteria with operators or wildcards. */
function matcher(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion === "number") return (value) => isNumber(value, criterion);
  if (typeof criterion !== "string" || criterion === "" || /^[<>=]|[*?~]/.test(criterion)) {
    throw new NotCalculated("this criterion");
  }
  const number = numberIn(criterion);
  if (number !== null) return (value) => isNumber(value, number);
  return (value) => sameValue(value, criterion);
}

/** A text that is the number counts too. */
function isNumber(value: Scalar, number: number): boolean {
  return sameValue(typeof value === "string" ? numberIn(value) : value, number);
}
