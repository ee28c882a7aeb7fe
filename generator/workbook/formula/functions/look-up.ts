import { sameValue } from "../compare.js";
import { areaOf, type Evaluation, expectCount, type FunctionTable } from "../evaluation.js";
import { NotCalculated } from "../not-calculated.js";
import type { Area, FormulaNode } from "../tree.js";
import { errorValue, isError, type Scalar, toNumber } from "../value.js";

/** Functions about where cells are, and about finding one. */
export const lookUpFunctions: FunctionTable = {
  ROW: (args, at) => (args.length === 0 ? at.row : firstOf(args, at).top),
  COLUMN: (args, at) => (args.length === 0 ? at.column : firstOf(args, at).left),
  ROWS: (args, at) => height(areaOf(args[0], at)),
  COLUMNS: (args, at) => width(areaOf(args[0], at)),
  INDEX: (args, at) => {
    expectCount(args, 2, 3);
    const area = areaOf(args[0], at);
    const [first, second] = [whole(args[1], at), args[2] === undefined ? null : whole(args[2], at)];
    // With one number an area of one row is counted by columns.
    const byColumn = second === null && height(area) === 1;
    const row = byColumn ? 1 : first;
    const column = byColumn ? first : (second ?? 1);
    if (second === null && !byColumn && width(area) > 1) throw new NotCalculated("several cells");
    return cellOf(area, row, column);
  },
  MATCH: (args, at) => {
    expectCount(args, 3, 3);
    const [key, , kind] = args;
    expectExact(kind, at);
    const area = areaOf(args[1], at);
    if (height(area) > 1 && width(area) > 1) return errorValue("#N/A");
    const found = find(keyOf(key, at), area, at);
    if (found === null || isError(found)) return found ?? errorValue("#N/A");
    return found.row - area.top + found.column - area.left + 1;
  },
  VLOOKUP: (args, at) => {
    const { area, number } = tableOf(args, at);
    const found = find(keyOf(args[0], at), { ...area, right: area.left }, at);
    if (found === null || isError(found)) return found ?? errorValue("#N/A");
    return cellOf(area, found.row - area.top + 1, number);
  },
  HLOOKUP: (args, at) => {
    const { area, number } = tableOf(args, at);
    const found = find(keyOf(args[0], at), { ...area, bottom: area.top }, at);
    if (found === null || isError(found)) return found ?? errorValue("#N/A");
    return cellOf(area, number, found.column - area.left + 1);
  },
  CHOOSE: (args, at) => {
    const chosen = args[whole(args[0], at)];
    return chosen === undefined || chosen === args[0] ? errorValue("#VALUE!") : at.operand(chosen);
  },
};

function firstOf(args: readonly FormulaNode[], at: Evaluation): Area {
  expectCount(args, 1, 1);
  const area = areaOf(args[0], at);
  if (height(area) > 1 && width(area) > 1) throw new NotCalculated("several cells");
  return area;
}

function height({ top, bottom }: Area): number {
  return bottom - top + 1;
}

function width({ left, right }: Area): number {
  return right - left + 1;
}

/** A count given as an argument. @throws NotCalculated for anything else. */
function whole(node: FormulaNode | undefined, at: Evaluation): number {
  const number = node === undefined ? 0 : toNumber(at.scalar(node));
  if (isError(number) || number < 1) throw new NotCalculated("a place before the first");
  return Math.trunc(number);
}

function cellOf(area: Area, row: number, column: number): Area | Scalar {
  if (row > height(area) || column > width(area)) return errorValue("#REF!");
  const [top, left] = [area.top + row - 1, area.left + column - 1];
  return { ...area, top, left, bottom: top, right: left };
}

/** Only exact look-ups: the others depend on the order of texts. */
function expectExact(node: FormulaNode | undefined, at: Evaluation): void {
  const exact = node !== undefined && toNumber(at.scalar(node)) === 0;
  if (!exact) throw new NotCalculated("a look-up that is not exact");
}

function tableOf(
  args: readonly FormulaNode[],
  at: Evaluation,
): { readonly area: Area; readonly number: number } {
  expectCount(args, 4, 4);
  expectExact(args[3], at);
  return { area: areaOf(args[1], at), number: whole(args[2], at) };
}

function keyOf(node: FormulaNode | undefined, at: Evaluation): Scalar {
  const key = node === undefined ? null : at.scalar(node);
  if (key === null || (typeof key === "string" && /[*?~]/.test(key))) {
    throw new NotCalculated("this key");
  }
  return key;
}

function find(key: Scalar, area: Area, at: Evaluation) {
  if (isError(key)) return key;
  for (const cell of at.source.cells(area)) if (sameValue(cell.value(), key)) return cell;
  return null;
}
