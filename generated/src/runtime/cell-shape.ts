import type { SetsOfUnits } from "./cell-sets.js";
import type { CodeTable } from "./codes.js";
import type { Column } from "./layout.js";
import { conventions } from "./wire-conventions.js";

/** How the loops over the cells look at a column. What they do not take for right is checked step by step. */
export const cellShape = {
  /** Characters of a set, so many of them, and whatever else the form asks. */
  text: 0,
  /** Digits, so many of them, and nothing else. */
  digits: 1,
  /** A code that has a key. */
  code: 2,
  /** `YYYYMMDD`. */
  date: 3,
  /** `YYYYMMDD`, `YYYYMM00`, `YYYY0000` or `99999999`. */
  partialDate: 4,
  /** Each cell is checked step by step. */
  other: 5,
} as const;

/** What is known of a column besides what the spec says. */
export interface ShapeFacts {
  readonly characters: CellCharacters;
  readonly hasCodeKeys: boolean;
}

/** The set of a column's characters. */
export interface CellCharacters {
  readonly units: SetsOfUnits;
  /** 0 for a set that is not in the table. */
  readonly bit: number;
  readonly hasOnlyDigits: boolean;
}

/** Looks once at a set that many columns have. */
export function cellCharacters(units: SetsOfUnits, bit: number): CellCharacters {
  const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
  let hasOnlyDigits = bit !== 0;
  for (let unit = 0; hasOnlyDigits && unit < units.length; unit++) {
    hasOnlyDigits = (((units[unit] as number) & bit) !== 0) === isDigit(unit);
  }
  return { units, bit, hasOnlyDigits };
}

/** The shape of a column's cells: one by which nothing is taken for right that the checks step by step refuse. */
export function shapeOf(column: Column, { characters, hasCodeKeys }: ShapeFacts): number {
  if (column.requirement === "prohibited" || cellsMaySayEmpty()) return cellShape.other;
  if (column.codes !== null) {
    const isPlain = hasCodeKeys && !hasMoreChecks(column) && isCodeKind(column);
    return isPlain && allFit(column, column.codes, characters) ? cellShape.code : cellShape.other;
  }
  if (column.lengthUnit === "character" && !hasMoreChecks(column)) {
    const { kind } = column;
    const isDate = admits(characters, digits) && lengthFits(column, 8);
    if (isDate && kind === "d") return cellShape.date;
    if (isDate && kind === "p" && conventions === null) return cellShape.partialDate;
    if ((kind === "t" || kind === "i") && characters.hasOnlyDigits) return cellShape.digits;
  }
  return cellShape.text;
}

const digits = "0123456789";

/** Whether a cell may have a text that says that nothing is entered. */
function cellsMaySayEmpty(): boolean {
  return conventions ? conventions.empty.some((text) => text !== "") : false;
}

/** Whether more is asked of a cell than what its kind says. */
function hasMoreChecks({ checks, pattern }: Column): boolean {
  return pattern !== null || checks.some(({ kind }) => kind === "fixed" || kind === "range");
}

function isCodeKind({ kind }: Column): boolean {
  return kind === "c" || kind === "t";
}

function allFit(column: Column, { values }: CodeTable, characters: CellCharacters): boolean {
  if (column.lengthUnit !== "character") return false;
  return values.every((value) => lengthFits(column, value.length) && admits(characters, value));
}

function lengthFits({ minLength, maxLength }: Column, length: number): boolean {
  return length >= (minLength ?? 0) && length <= (maxLength || Number.POSITIVE_INFINITY);
}

function admits({ units, bit }: CellCharacters, text: string): boolean {
  return [...text].every((char) => ((units[char.charCodeAt(0)] ?? 0) & bit) !== 0);
}
