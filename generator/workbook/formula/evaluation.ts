import { NotCalculated } from "./not-calculated.js";
import type { Area, FormulaNode } from "./tree.js";
import type { FormulaError, Scalar } from "./value.js";

/** What a part of a formula comes to: a value, or cells that may still be looked at as cells. */
export type Operand = Scalar | Area;

/** A stored cell of an area. */
export interface AreaCell {
  readonly row: number;
  readonly column: number;
  /** Its value; that of a formula is calculated only when this is called. */
  readonly value: () => Scalar;
}

/** The cells that a formula looks at. Every look counts against the bounds. */
export interface CellSource {
  /** The filled cells of an area, row by row. @throws NotCalculated for an unknown sheet. */
  cells(area: Area): Iterable<AreaCell>;
  /** The value of one cell. */
  value(sheet: string | null, row: number, column: number): Scalar;
  /** Counts steps. @throws NotCalculated when there were too many. */
  spend(steps: number): void;
}

/** What a function has to work with. */
export interface Evaluation {
  readonly source: CellSource;
  /** The place of the formula. */
  readonly row: number;
  readonly column: number;
  operand(node: FormulaNode): Operand;
  /** The single value of an argument. @throws NotCalculated for several cells. */
  scalar(node: FormulaNode): Scalar;
}

/** A function of formulas. Arguments are evaluated only when it asks for them. */
export type FormulaFunction = (args: readonly FormulaNode[], at: Evaluation) => Operand;

export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

export function isArea(operand: Operand): operand is Area {
  return typeof operand === "object" && operand !== null && "kind" in operand;
}

/** The cells of an argument that must be cells. */
export function areaOf(node: FormulaNode | undefined, at: Evaluation): Area {
  const operand = node === undefined ? null : at.operand(node);
  if (!isArea(operand)) throw new NotCalculated("no cells");
  return operand;
}

/** @throws NotCalculated where a function has too few or too many arguments. */
export function expectCount(args: readonly FormulaNode[], least: number, most: number): void {
  if (args.length < least || args.length > most) throw new NotCalculated("arguments");
}

/** A function of a fixed number of single values, none of them an error value. */
export function ofValues(
  [least, most]: readonly [number, number],
  apply: (values: readonly Exclude<Scalar, FormulaError>[]) => Scalar,
): FormulaFunction {
  return (args, at) => {
    expectCount(args, least, most);
    const values: Exclude<Scalar, FormulaError>[] = [];
    for (const arg of args) {
      const value = at.scalar(arg);
      if (typeof value === "object" && value !== null) return value;
      values.push(value);
    }
    return apply(values);
  };
}
