import type { MarkMeaning } from "../profile/profile.js";
import type { AsideReason, BindingBasis, Role, TableKind } from "../profile/table.js";

/**
 * What was found in the workbooks, as plain data: the input of every way of showing it. Cells are
 * named by their A1-style addresses.
 */
export interface Inspection {
  readonly books: readonly BookInspection[];
  readonly account: Account;
}

export interface BookInspection {
  readonly file: string;
  readonly sheets: readonly SheetInspection[];
  readonly account: Account;
}

/** Numbers of filled cells. `used + notes + ignored = cells`, always. */
export interface Account {
  readonly cells: number;
  /** Cells whose text is a fact of the model, or heads a column of facts. */
  readonly used: number;
  /** Cells that are kept as words for people: titles, legends, footnotes, remarks, covers. */
  readonly notes: number;
  readonly ignored: number;
  /** Ignored cells by reason. */
  readonly reasons: readonly { readonly reason: IgnoredReason; readonly cells: number }[];
  /** Ignored cells whose reason is that they were not understood; these need somebody's attention. */
  readonly unrecognised: number;
}

/** Why a cell is neither used nor a note. */
export type IgnoredReason =
  /** The profile says so, in the user's words. */
  | { readonly kind: "rule"; readonly reason: string }
  /** A running number, or the only number of a spare row. */
  | { readonly kind: "numbering" }
  | { readonly kind: "hidden-sheet" }
  | { readonly kind: "hidden-row" }
  | { readonly kind: "hidden-column" }
  /** Struck, coloured or named by a change mark that the profile says to remove. */
  | { readonly kind: "change-mark" }
  // What follows was not understood.
  /** No header was found on the sheet. */
  | { readonly kind: "no-table" }
  /** The sheet has tables, and the cell belongs to none. */
  | { readonly kind: "outside" }
  | { readonly kind: "unknown-header" }
  | { readonly kind: "no-header" }
  | { readonly kind: "incomplete-row" };

/** What became of one cell. */
export type Fate =
  | { readonly status: "used"; readonly as: Role | "header" | "heading" }
  | {
      readonly status: "note";
      readonly as: "title" | "legend" | "footnote" | "note" | "cover" | "footer" | "remark";
    }
  | { readonly status: "ignored"; readonly reason: IgnoredReason };

export interface SheetInspection {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Hidden rows and columns that hold anything, 1-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Why the sheet was not looked at; null where it was. */
  readonly skipped: IgnoredReason | { readonly kind: "cover" } | null;
  readonly tables: readonly TableInspection[];
  /** What each row that holds anything is, in order. */
  readonly rows: readonly RowInspection[];
  /** Every filled cell in reading order. */
  readonly cells: readonly CellInspection[];
  /** Ranges of merged cells, `A1:C2`. */
  readonly merges: readonly string[];
  /** Comments on cells, which are shown and not read. */
  readonly comments: readonly { readonly cell: string; readonly text: string }[];
  readonly account: Account;
}

export interface CellInspection {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly fate: Fate;
}

export type RowKind = "title" | "header" | "item" | AsideReason | "outside";

export interface RowInspection {
  readonly row: number;
  readonly kind: RowKind;
  /** Index of the table in `tables`; null for rows outside all. */
  readonly table: number | null;
}

export interface TableInspection {
  readonly kind: TableKind;
  /** First and last header row. */
  readonly headerRows: readonly [number, number];
  readonly lastRow: number;
  readonly transposed: boolean;
  readonly columns: readonly ColumnInspection[];
  readonly unrecognisedHeaders: readonly { readonly cell: string; readonly text: string }[];
  readonly ignoredHeaders: readonly {
    readonly cell: string;
    readonly text: string;
    readonly reason: string;
  }[];
  /** Rows by what they are. */
  readonly rowCounts: readonly { readonly kind: RowKind; readonly rows: number }[];
  /** What marks mean by the legends of the sheet. */
  readonly legends: readonly {
    readonly mark: string;
    readonly meaning: MarkMeaning;
    readonly cell: string;
  }[];
  /** The notes that marks refer to, and the rows that bear the marks. */
  readonly footnotes: readonly {
    readonly mark: string;
    readonly text: string;
    readonly cell: string;
    readonly rows: readonly number[];
  }[];
  /** 0 to 1: how much of the header and of the rows below it was understood. */
  readonly confidence: number;
}

export interface ColumnInspection {
  readonly role: Role;
  /** 1-based; a row of the workbook's sheet for a transposed table. */
  readonly column: number;
  readonly header: string;
  readonly cell: string;
  readonly qualifier: string | null;
  readonly hint: string;
  readonly basis: BindingBasis;
  /** Of the filled cells below, how many say something that the profile knows; null where any text will do. */
  readonly values: { readonly known: number; readonly filled: number } | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Values that the profile does not know. */
  readonly unknown: readonly UnknownWord[];
}

/** A word that the profile does not know, as often as it stands there. */
export interface UnknownWord {
  readonly word: string;
  readonly count: number;
  /** The first few cells that hold it. */
  readonly cells: readonly string[];
}
