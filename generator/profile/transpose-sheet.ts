import { makeSheet } from "../workbook/grid.js";
import type { Cell, Sheet } from "../workbook/sheet.js";

/** The sheet with rows and columns exchanged. Addresses stay those of the workbook. */
export function transposeSheet(sheet: Sheet): Sheet {
  const cells: Cell[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    for (const cell of sheet.row(row)) cells.push({ ...cell, row: cell.column, column: cell.row });
  }
  return makeSheet({
    file: sheet.file,
    name: sheet.name,
    hidden: sheet.hidden,
    cells,
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
  });
}
