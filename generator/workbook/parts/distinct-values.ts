import { addressOf } from "../address.js";
import type { Budget } from "../budget.js";
import { XmlOutput } from "./xml-output.js";

/** Cells of a row of the sheet of values: a library takes more for rows than for cells. */
const width = 256;

/** Where a value stands on the sheet of values. */
export function placeOfValue(number: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(number / width) + 1, column: (number % width) + 1 };
}

/**
 * Every distinct value of a workbook's cells under its look, each once, as a sheet of its own. Most cells
 * of a spec repeat what others hold, and the library takes a kilobyte for each that it is given.
 */
export class DistinctValues {
  readonly #numbers = new Map<string, number>();
  readonly #output: XmlOutput;

  constructor(budget: Budget) {
    this.#output = new XmlOutput(budget);
    this.#output.add("<worksheet><sheetData>");
  }

  get count(): number {
    return this.#numbers.size;
  }

  /** Adds a cell's attributes and contents, without its address; returns the number of the value. */
  add(rest: string): number {
    const known = this.#numbers.get(rest);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(rest, number);
    const { row, column } = placeOfValue(number);
    const start = column > 1 ? "" : `${row > 1 ? "</row>" : ""}<row r="${row}">`;
    this.#output.add(`${start}<c r="${addressOf(row, column)}"${rest}</c>`);
    return number;
  }

  /** The whole part. */
  take(): Uint8Array {
    this.#output.add(`${this.count > 0 ? "</row>" : ""}</sheetData></worksheet>`);
    return this.#output.take();
  }
}
