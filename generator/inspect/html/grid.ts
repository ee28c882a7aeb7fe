import { parseAddress } from "../../workbook/address.js";
import type { CellInspection, SheetInspection } from "../inspection.js";

/** Most rows, and most columns, of a sheet that a page shows. */
export const gridLimits = { rows: 2000, columns: 200 } as const;

/** A row of the grid: one of the sheet, or several in which nothing stands. */
export interface GridRow {
  readonly from: number;
  readonly to: number;
  /** The cells that begin here, from left to right; those that a merged cell covers are not there. */
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  /** Null where nothing stands. */
  readonly cell: CellInspection | null;
  readonly colspan: number;
  readonly rowspan: number;
}

export interface Grid {
  /** The columns that hold anything. */
  readonly columns: readonly number[];
  readonly rows: readonly GridRow[];
  /** Rows and columns that hold something and are not shown. */
  readonly rowsLeft: number;
  readonly columnsLeft: number;
}

/** Empty rows up to this many are shown one by one. */
const shownGap = 2;

/**
 * Lays a sheet out. Only rows and columns that hold something take room, however large the sheet is,
 * and a merged cell covers those of them that it reaches.
 */
export function layOut(sheet: SheetInspection, limits: typeof gridLimits = gridLimits): Grid {
  const filledRows = sorted(sheet.cells.map(({ row }) => row));
  const filledColumns = sorted(sheet.cells.map(({ column }) => column));
  const columns = filledColumns.slice(0, limits.columns);
  const spans = withGaps(filledRows.slice(0, limits.rows));
  return {
    columns,
    rows: fillRows(sheet, columns, spans),
    rowsLeft: Math.max(0, filledRows.length - limits.rows),
    columnsLeft: filledColumns.length - columns.length,
  };
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

type Span = Pick<GridRow, "from" | "to">;

function withGaps(rows: readonly number[]): readonly Span[] {
  let next = 1;
  return rows.flatMap((row) => {
    const missing = row - next;
    const gap =
      missing > shownGap
        ? [{ from: next, to: row - 1 }]
        : Array.from({ length: missing }, (_, index) => ({ from: next + index, to: next + index }));
    next = row + 1;
    return [...gap, { from: row, to: row }];
  });
}

function fillRows(
  sheet: SheetInspection,
  columns: readonly number[],
  spans: readonly Span[],
): readonly GridRow[] {
  const merges = new Map(sheet.merges.map((range) => [range.split(":")[0] ?? "", range]));
  const rowAt = new Map(spans.map(({ from }, index) => [from, index]));
  const columnAt = new Map(columns.map((column, index) => [column, index]));
  const taken = spans.map(() => new Set<number>());
  const begins = spans.map(() => new Map<number, GridCell>());
  const placed = sheet.cells.flatMap((cell) => {
    const [top, left] = [rowAt.get(cell.row), columnAt.get(cell.column)];
    return top === undefined || left === undefined ? [] : [{ cell, top, left }];
  });
  for (const { top, left } of placed) taken[top]?.add(left);
  for (const { cell, top, left } of placed) {
    const size = mergedSize(merges.get(cell.cell), { top, left }, columns, spans);
    const { rowspan, colspan } = isFree(size, top, left, taken) ? size : { rowspan: 1, colspan: 1 };
    for (let row = top; row < top + rowspan; row++) {
      for (let column = left; column < left + colspan; column++) taken[row]?.add(column);
    }
    begins[top]?.set(left, { cell, rowspan, colspan });
  }
  const empty: GridCell = { cell: null, rowspan: 1, colspan: 1 };
  return spans.map(({ from, to }, row) => ({
    from,
    to,
    cells: columns.flatMap((_, column) => {
      const cell = begins[row]?.get(column);
      return cell ?? (taken[row]?.has(column) ? [] : empty);
    }),
  }));
}

interface Size {
  readonly rowspan: number;
  readonly colspan: number;
}

/** How many of the rows and columns that are shown a merged range reaches over. */
function mergedSize(
  range: string | undefined,
  { top, left }: { readonly top: number; readonly left: number },
  columns: readonly number[],
  spans: readonly Span[],
): Size {
  const end = range === undefined ? null : parseAddress(range.split(":")[1] ?? "");
  if (end === null) return { rowspan: 1, colspan: 1 };
  let [rowspan, colspan] = [1, 1];
  while ((spans[top + rowspan]?.from ?? Infinity) <= end.row) rowspan += 1;
  while ((columns[left + colspan] ?? Infinity) <= end.column) colspan += 1;
  return { rowspan, colspan };
}

/** Whether nothing but the cell itself stands in the room, and no merge before it: of ranges that overlap, the first is shown merged. */
function isFree(
  { rowspan, colspan }: Size,
  top: number,
  left: number,
  taken: readonly ReadonlySet<number>[],
): boolean {
  for (let row = top; row < top + rowspan; row++) {
    for (let column = left; column < left + colspan; column++) {
      const isItself = row === top && column === left;
      if (!isItself && taken[row]?.has(column)) return false;
    }
  }
  return true;
}
