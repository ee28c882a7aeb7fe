import type { Cell, MergedRange, Sheet } from "./sheet.js";

/** What a sheet is made from. */
export interface GridContents {
  readonly file: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Stored cells in any order, those covered by merges included. */
  readonly cells: Iterable<Cell>;
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A sheet over stored cells: what is not stored takes no room, however large the sheet says it is. */
export function makeSheet(contents: GridContents): Sheet {
  const rows = new Map<number, Map<number, Cell>>();
  let rowCount = 0;
  let columnCount = 0;
  for (const cell of contents.cells) {
    const row = rows.get(cell.row) ?? new Map<number, Cell>();
    rows.set(cell.row, row);
    row.set(cell.column, cell);
    if (cell.text === "" && cell.formula === null) continue;
    rowCount = Math.max(rowCount, cell.row);
    columnCount = Math.max(columnCount, cell.column);
  }
  const { file, name, hidden, merges, hiddenRows, hiddenColumns } = contents;
  return {
    file,
    name,
    hidden,
    rowCount,
    columnCount,
    merges,
    hiddenRows,
    hiddenColumns,
    cell: (row, column) => rows.get(row)?.get(column),
    row: (row) => [...(rows.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column),
  };
}

/** The sheet with other cells in the places of some. */
export function replaceCells(sheet: Sheet, replaced: ReadonlyMap<Cell, Cell>): Sheet {
  return {
    ...sheet,
    cell: (row, column) => {
      const cell = sheet.cell(row, column);
      return cell === undefined ? undefined : (replaced.get(cell) ?? cell);
    },
    row: (row) => sheet.row(row).map((cell) => replaced.get(cell) ?? cell),
  };
}
