import type { Cell, Sheet } from "../workbook/sheet.js";

/** The cells of a row that hold text, those that a merge covers left out. */
export function filledCells(sheet: Sheet, row: number): readonly Cell[] {
  return sheet.row(row).filter((cell) => cell.mergedInto === null && cell.text.trim() !== "");
}

/** The cells of a whole sheet that hold text, in reading order, those that a merge covers left out. */
export function allFilledCells(sheet: Sheet): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) cells.push(...filledCells(sheet, row));
  return cells;
}
