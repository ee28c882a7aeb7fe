import { addressOf } from "./address.js";
import type { Cell, MergedRange, Sheet, SheetState } from "./sheet.js";

/** What a sheet is made from. */
export interface GridContents {
  readonly file: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly state?: SheetState;
  /** Stored cells in any order. What is stored under a merge is not seen, but for a comment. */
  readonly cells: Iterable<Cell>;
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A sheet over stored cells: what is not stored takes no room, however large the sheet says it is. */
export function makeSheet(contents: GridContents): Sheet {
  const { file, name, hidden, merges, hiddenRows, hiddenColumns } = contents;
  const grid = new Grid(contents.cells, merges);
  return {
    file,
    name,
    hidden,
    state: contents.state ?? (hidden ? "hidden" : "visible"),
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    merges,
    hiddenRows,
    hiddenColumns,
    cell: (row, column) => grid.row(row).get(column),
    row: (row) => [...grid.row(row).values()],
  };
}

/** Rows of cells. The cells that a merge covers are made when their row is first asked for. */
class Grid {
  rowCount = 0;
  columnCount = 0;
  readonly #stored = new Map<number, Map<number, Cell>>();
  readonly #merges = new Map<number, MergedRange[]>();
  readonly #rows = new Map<number, ReadonlyMap<number, Cell>>();

  constructor(cells: Iterable<Cell>, merges: readonly MergedRange[]) {
    for (const cell of cells) {
      const row = this.#stored.get(cell.row) ?? new Map<number, Cell>();
      this.#stored.set(cell.row, row);
      row.set(cell.column, cell);
    }
    for (const merge of merges) this.#addMerge(merge);
    for (const row of this.#stored.values()) for (const cell of row.values()) this.#measure(cell);
  }

  #addMerge(merge: MergedRange): void {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const others = this.#merges.get(row);
      if (others === undefined) this.#merges.set(row, [merge]);
      else others.push(merge);
    }
    if (this.#origin(merge).text === "") return;
    this.rowCount = Math.max(this.rowCount, merge.bottom);
    this.columnCount = Math.max(this.columnCount, merge.right);
  }

  #measure(cell: Cell): void {
    if (cell.text === "" && cell.formula === null) return;
    const merge = this.#merges.get(cell.row)?.find((range) => covers(range, cell));
    if (merge !== undefined && !isOrigin(merge, cell)) return;
    this.rowCount = Math.max(this.rowCount, cell.row);
    this.columnCount = Math.max(this.columnCount, cell.column);
  }

  /** The cells of a row by column, from left to right. */
  row(number: number): ReadonlyMap<number, Cell> {
    const known = this.#rows.get(number);
    if (known !== undefined) return known;
    const stored = this.#stored.get(number);
    const merges = this.#merges.get(number);
    if (stored === undefined && merges === undefined) return nothing;
    const cells = merges === undefined ? (stored ?? nothing) : this.#withCovers(number, merges);
    const row = isOrdered(cells) ? cells : new Map([...cells].sort(([a], [b]) => a - b));
    this.#rows.set(number, row);
    return row;
  }

  #withCovers(row: number, merges: readonly MergedRange[]): ReadonlyMap<number, Cell> {
    const cells = new Map(this.#stored.get(row));
    for (const merge of merges) this.#cover(row, merge, cells);
    return cells;
  }

  #cover(row: number, merge: MergedRange, cells: Map<number, Cell>): void {
    const origin = this.#origin(merge);
    for (let column = merge.left; column <= merge.right; column++) {
      if (isOrigin(merge, { row, column })) continue;
      cells.set(column, {
        ...origin,
        address: addressOf(row, column),
        row,
        column,
        formula: null,
        mergedInto: origin.address,
        comment: cells.get(column)?.comment ?? null,
      });
    }
  }

  /** The top left cell of a merge, which may have nothing in it. */
  #origin({ top, left }: MergedRange): Cell {
    const address = addressOf(top, left);
    return (
      this.#stored.get(top)?.get(left) ?? {
        address,
        row: top,
        column: left,
        text: "",
        value: null,
        formula: null,
        runs: null,
        mergedInto: null,
        comment: null,
      }
    );
  }
}

const nothing: ReadonlyMap<number, Cell> = new Map();

/** Files have cells from left to right; only merges and comments come out of order. */
function isOrdered(cells: ReadonlyMap<number, Cell>): boolean {
  let before = 0;
  for (const column of cells.keys()) {
    if (column < before) return false;
    before = column;
  }
  return true;
}

function covers(range: MergedRange, { row, column }: Cell): boolean {
  const { top, left, bottom, right } = range;
  return row >= top && row <= bottom && column >= left && column <= right;
}

function isOrigin({ top, left }: MergedRange, place: { row: number; column: number }): boolean {
  return place.row === top && place.column === left;
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
