/**
 * A sheet before it is written: tables whose columns are known by the header that the clean sample
 * has for them, so that columns can move and rows can be put in between. The passes change drafts.
 */

/** A stretch of text with a look of its own. */
export interface DraftRun {
  readonly text: string;
  readonly strike?: boolean;
  /** `RRGGBB`. */
  readonly color?: string;
}

export interface DraftCell {
  /** What the cell shows. */
  text: string;
  /** The stored number, where the text is one under a number format. */
  number?: { readonly value: number; readonly format: string };
  formula?: Formula;
  /** Looks of parts of the text, which they make up together. */
  runs?: readonly DraftRun[];
  strike?: boolean;
  color?: string;
  comment?: string;
}

/** A formula without `=`, written when it is known where the cell stands. */
export type Formula = (place: FormulaPlace) => string;

export interface FormulaPlace {
  readonly row: number;
  /** Letters of the columns, by their clean headers. */
  letters(column: string): string;
}

export interface DraftColumn {
  /** The header of the clean sample, upper and lower word joined with `/`. */
  readonly key: string;
  upper: string;
  /** The word of the second header row; null where the header goes over both. */
  lower: string | null;
  width: number;
  hidden?: boolean;
}

export interface DataRow {
  readonly kind: "data";
  /** By the keys of the columns; nothing where the cell is empty. */
  readonly cells: Map<string, DraftCell>;
  /** Columns whose cell is merged with the one above. */
  readonly merged: Set<string>;
  /** Whether the row goes on with the one above, which then must stay next to it. */
  readonly goesOn?: boolean;
  hidden?: boolean;
}

/** A row that is no data: a heading, a note, a number on its own, or nothing. */
export interface LineRow {
  readonly kind: "line";
  readonly cells: ReadonlyMap<number, DraftCell>;
  /** Whether the first cell is merged over all columns. */
  readonly across: boolean;
}

export type DraftRow = DataRow | LineRow;

export interface DraftTable {
  /** Rows above the header. */
  readonly above: LineRow[];
  columns: DraftColumn[];
  rows: DraftRow[];
  readonly below: LineRow[];
  /** Whether the cells of a header of two rows are left unmerged. */
  unmergedHeader?: boolean;
}

export interface DraftSheet {
  name: string;
  hidden?: boolean;
  /** Rows and columns left free before the first table. */
  top: number;
  left: number;
  tables: DraftTable[];
  /** Whether the tables stand side by side, their headers in the same row. */
  beside?: boolean;
  /** Items as columns. */
  transposed?: boolean;
  /** Single cells outside the tables, by address. */
  readonly strays: Map<string, DraftCell>;
  /** Whether formatted empty rows go on to the last row that a sheet can have. */
  ghosts?: boolean;
}

export function textCell(text: string): DraftCell {
  return { text };
}

/** A row with texts from a column on (0-based, counted in the table). */
export function line(texts: readonly string[], from = 0, across = false): LineRow {
  const cells = texts.map((text, index) => [from + index, textCell(text)] as const);
  return { kind: "line", across, cells: new Map(cells.filter(([, { text }]) => text !== "")) };
}

export function dataRows({ rows }: DraftTable): readonly DataRow[] {
  return rows.filter((row) => row.kind === "data");
}

/** Rows that stand alone: none of the rows next to them goes on with another. */
export function singleRows({ rows }: DraftTable): readonly DataRow[] {
  const goesOn = (index: number) => {
    const row = rows[index];
    return row?.kind === "data" && row.goesOn === true;
  };
  return rows.flatMap((row, index) =>
    row.kind === "data" && !goesOn(index) && !goesOn(index + 1) ? [row] : [],
  );
}

/** A row with cells of its own that show the same. */
export function copyRow({ cells, goesOn }: DataRow): DataRow {
  return {
    kind: "data",
    cells: new Map([...cells].map(([key, cell]) => [key, { ...cell }])),
    merged: new Set(),
    ...(goesOn === undefined ? {} : { goesOn }),
  };
}

export function copyTable(table: DraftTable): DraftTable {
  return {
    above: [...table.above],
    columns: table.columns.map((column) => ({ ...column })),
    rows: table.rows.map((row) => (row.kind === "data" ? copyRow(row) : row)),
    below: [...table.below],
  };
}

/** Puts a row in behind another. */
export function insertAfter(table: DraftTable, row: DraftRow, added: DraftRow): void {
  table.rows.splice(table.rows.indexOf(row) + 1, 0, added);
}

/** Puts a column in behind another. */
export function addColumn(table: DraftTable, behind: string, text: string): void {
  const at = table.columns.findIndex(({ key }) => key === behind);
  table.columns.splice(at + 1, 0, { key: text, upper: text, lower: null, width: 12 });
}
