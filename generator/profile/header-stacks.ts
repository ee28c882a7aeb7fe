import { filledCells } from "./filled-cells.js";
import type { Cell, Sheet } from "../workbook/sheet.js";

/** The header cells above one column, from top to bottom, without repetitions. */
export interface HeaderStack {
  readonly column: number;
  readonly cells: readonly Cell[];
}

/** The most rows a header may have. */
const tallest = 3;

/** A header goes on below its first row where merged cells reach down, or where a row only names parts of a heading above it. */
export function lastHeaderRow(
  sheet: Sheet,
  first: number,
  isWord: (text: string) => boolean,
): number {
  let last = first;
  for (const merge of sheet.merges) {
    const starts = merge.top >= first && merge.top <= last;
    if (starts && merge.bottom > last && isFilled(sheet, merge.top, merge.left)) {
      last = Math.min(merge.bottom, first + tallest - 1);
    }
  }
  while (last + 1 < first + tallest && namesParts(sheet, last, last + 1, isWord)) last += 1;
  return last;
}

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  return (sheet.cell(row, column)?.text ?? "") !== "";
}

/**
 * Whether a row names parts of the headings above it, where merges were lost: some of its cells stand
 * right of a heading, below nothing, and most headings, the first among them, have nothing below, unless
 * most of the cells are words of headers themselves.
 */
function namesParts(
  sheet: Sheet,
  upper: number,
  lower: number,
  isWord: (text: string) => boolean,
): boolean {
  const headings = sheet.row(upper).filter(({ text }) => text.trim() !== "");
  const parts = filledCells(sheet, lower);
  const [first] = headings;
  if (first === undefined || parts.some(({ column }) => column <= first.column)) return false;
  const besideHeading = parts.some(({ column }) => !isFilled(sheet, upper, column));
  const words = parts.filter(({ text }) => isWord(text)).length;
  return besideHeading && (parts.length * 2 <= headings.length || words * 2 > parts.length);
}

/** The header cells over each column that has any; columns merged into one header count once. */
export function headerStacks(sheet: Sheet, first: number, last: number): readonly HeaderStack[] {
  return [...headedColumns(sheet, first, last)]
    .sort((a, b) => a - b)
    .map((column) => ({ column, cells: stackOf(sheet, first, last, column) }))
    .filter(
      ({ cells }, index, all) => cells.length > 0 && !sameCells(cells, all[index - 1]?.cells),
    );
}

/** Whether two neighbouring columns have the same header: merged over both, as on sheets of narrow columns. */
function sameCells(cells: readonly Cell[], left: readonly Cell[] = []): boolean {
  const origin = ({ mergedInto, address }: Cell) => mergedInto ?? address;
  return (
    cells.length === left.length &&
    cells.every((cell, index) => left[index] !== undefined && origin(cell) === origin(left[index]))
  );
}

function stackOf(sheet: Sheet, first: number, last: number, column: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = first; row <= last; row++) {
    const cell = headerCell(sheet, row, column, row < last);
    if (cell !== undefined && cell.text !== cells.at(-1)?.text) cells.push(cell);
  }
  return cells;
}

/** The cell over a column; in an upper row, where merges were lost, the heading to its left. */
function headerCell(sheet: Sheet, row: number, column: number, isUpper: boolean): Cell | undefined {
  const cell = sheet.cell(row, column);
  if (cell !== undefined && cell.text.trim() !== "") return cell;
  const below = sheet.cell(row + 1, column);
  if (!isUpper || below === undefined || below.text.trim() === "") return undefined;
  const left = headingColumn(sheet, row, column);
  return left === null ? undefined : sheet.cell(row, left);
}

/** The column of the nearest filled cell to the left in a row. */
function headingColumn(sheet: Sheet, row: number, column: number): number | null {
  for (let left = column - 1; left >= 1; left--) if (isFilled(sheet, row, left)) return left;
  return null;
}

/** The columns that a header says something of, merged headers with all that they cover. */
export function headedColumns(sheet: Sheet, first: number, last: number): ReadonlySet<number> {
  const columns = new Set<number>();
  for (let row = first; row <= last; row++) {
    for (const { column, text } of sheet.row(row)) if (text.trim() !== "") columns.add(column);
  }
  return columns;
}
