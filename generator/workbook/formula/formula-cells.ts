import type { Cell, Sheet } from "../sheet.js";
import { evaluateFormula } from "./evaluate.js";
import type { AreaCell, CellSource } from "./evaluation.js";
import { NotCalculated } from "./not-calculated.js";
import { parseFormula } from "./parse-formula.js";
import type { Area, FormulaNode } from "./tree.js";
import { errorCodes, errorValue, type Scalar } from "./value.js";

/** Steps that one formula, and all formulas of a workbook, may take: a few seconds at the most. */
const stepsOfFormula = 200_000;
const stepsOfWorkbook = 10_000_000;

/** Whether the cell's formula has no stored value. */
export function isPending(cell: Cell): boolean {
  return cell.formula !== null && cell.value === null && cell.mergedInto === null;
}

/** A formula whose value is being looked for. */
interface OpenCell {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly tree: FormulaNode | null;
}

/** Thrown where another formula has to be calculated first; no error, and without the cost of one. */
class NeedsCell {
  constructor(
    readonly sheet: Sheet,
    readonly cell: Cell,
  ) {}
}

/** Calculates formulas over the cells of a workbook, each at most once. */
export class FormulaCells {
  readonly #sheets: ReadonlyMap<string, Sheet>;
  /** Values of pending cells; null for what cannot be calculated. */
  readonly #values = new Map<Cell, Scalar>();
  #steps = 0;

  constructor(sheets: readonly Sheet[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  /** The value of a pending cell; null where it is not known. Never throws. */
  calculate(sheet: Sheet, cell: Cell): Scalar {
    // A stack of our own: chains of cells are longer than calls may nest.
    const stack = [this.#open(sheet, cell)];
    const open = new Set([cell]);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const outcome = this.#attempt(top);
      if (!(outcome instanceof NeedsCell)) {
        this.#values.set(top.cell, outcome);
        open.delete(top.cell);
        stack.pop();
      } else if (open.has(outcome.cell)) {
        // A circle: none of its formulas has a value.
        const start = stack.findIndex((each) => each.cell === outcome.cell);
        for (const each of stack.splice(start)) {
          this.#values.set(each.cell, null);
          open.delete(each.cell);
        }
      } else {
        stack.push(this.#open(outcome.sheet, outcome.cell));
        open.add(outcome.cell);
      }
    }
    return this.#values.get(cell) ?? null;
  }

  #open(sheet: Sheet, cell: Cell): OpenCell {
    const formula = cell.formula ?? "";
    this.#steps += formula.length;
    const tree = this.#steps > stepsOfWorkbook ? null : parseFormula(formula);
    return { sheet, cell, tree };
  }

  #attempt({ sheet, cell, tree }: OpenCell): Scalar | NeedsCell {
    if (this.#values.has(cell)) return this.#values.get(cell) ?? null;
    if (tree === null) return null;
    try {
      return evaluateFormula(tree, cell, this.#sourceFor(sheet));
    } catch (error) {
      if (error instanceof NeedsCell) return error;
      if (error instanceof NotCalculated) return null;
      throw error;
    }
  }

  #sourceFor(own: Sheet): CellSource {
    let steps = 0;
    const spend = (count: number) => {
      steps += count;
      this.#steps += count;
      if (steps > stepsOfFormula || this.#steps > stepsOfWorkbook) {
        throw new NotCalculated("too many steps");
      }
    };
    const sheetOf = (name: string | null) => {
      const sheet = name === null ? own : this.#sheets.get(name.toLowerCase());
      if (sheet === undefined) throw new NotCalculated("an unknown sheet");
      return sheet;
    };
    return {
      spend,
      cells: (area) => this.#filledCells(sheetOf(area.sheet), area, spend),
      value: (name, row, column) => {
        spend(1);
        const sheet = sheetOf(name);
        return this.#valueOf(sheet, sheet.cell(row, column));
      },
    };
  }

  *#filledCells(sheet: Sheet, area: Area, spend: (steps: number) => void): Iterable<AreaCell> {
    const bottom = Math.min(area.bottom, sheet.rowCount);
    const right = Math.min(area.right, sheet.columnCount);
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        spend(1);
        const cell = sheet.cell(row, column);
        if (cell === undefined || !isFilled(cell)) continue;
        yield { row, column, value: () => this.#valueOf(sheet, cell) };
      }
    }
  }

  #valueOf(sheet: Sheet, cell: Cell | undefined): Scalar {
    if (cell === undefined || !isFilled(cell)) return null;
    if (!isPending(cell)) return storedValue(cell);
    if (!this.#values.has(cell)) throw new NeedsCell(sheet, cell);
    const value = this.#values.get(cell) ?? null;
    if (value === null) throw new NotCalculated("a cell that is not calculated");
    return value;
  }
}

/** Cells under a merge show its text, but to formulas they are blank. */
function isFilled(cell: Cell): boolean {
  return cell.mergedInto === null && (cell.value !== null || cell.formula !== null);
}

function storedValue({ value }: Cell): Scalar {
  if (typeof value !== "string") return value;
  const error = errorCodes.find((code) => code === value);
  if (error !== undefined) return errorValue(error);
  // The cell of a date or a time has its ISO text as value; formulas would see the number of its day.
  if (/^(?:\d{4}-\d{2}-\d{2})?(?:T?\d{2}:\d{2}:\d{2})?$/.test(value) && value !== "") {
    throw new NotCalculated("a date");
  }
  return value;
}
