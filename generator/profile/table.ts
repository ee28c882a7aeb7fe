import type { Cell, Sheet } from "../workbook/sheet.js";
import type { MarkMeaning } from "./profile.js";

/** The kinds of table a spec workbook can hold. */
export type TableKind =
  | "layout-index"
  | "layout"
  | "code-index"
  | "codes"
  | "item-checks"
  | "related-checks"
  | "messages"
  | "history";

/**
 * What a column means. A role is independent of the words of a header:
 * the profile's vocabulary maps words to roles.
 */
export type Role =
  // layout-index
  | "layoutId"
  | "layoutName"
  | "procedureCode"
  | "procedureName"
  | "formCategory"
  | "sheetName"
  | "requirementColumn"
  | "columnCount"
  // layout
  | "no"
  | "itemId"
  | "itemName"
  | "itemNameEn"
  | "majorGroup"
  | "middleGroup"
  | "minorGroup"
  | "repeatGroup"
  | "repeatCount"
  | "attribute"
  | "length"
  | "lengthMin"
  | "lengthMode"
  | "integerDigits"
  | "decimals"
  | "format"
  | "requirement"
  /** Values and their meanings, written in the item's own row. */
  | "inlineCodes"
  /** Their meanings, where values and meanings have columns of their own. */
  | "inlineLabels"
  /** Sentences about the item's row, to be compiled like those of a check list. */
  | "condition"
  // codes
  | "codeListId"
  | "codeListName"
  | "code"
  | "codeLabel"
  | "codeLabelEn"
  | "parentListId"
  | "parentCode"
  | "validFrom"
  | "validTo"
  // checks and messages
  | "checkNo"
  | "checkKind"
  | "checkParameter"
  | "layouts"
  | "sentence"
  | "severity"
  | "messageId"
  | "messageText"
  | "messageArguments"
  | "remedy"
  // history
  | "revision"
  | "date"
  | "changedSheet"
  | "changedItem"
  | "changeText"
  // anywhere
  /** A word that says what a revision did to the row. */
  | "changeMark"
  | "note";

/** One column of a table and the role its header gave it. */
export interface ColumnBinding {
  readonly role: Role;
  readonly column: number;
  /** The header as found, upper and lower rows joined with a space. */
  readonly headerText: string;
  readonly headerCell: Cell;
  /**
   * What tells columns of the same role apart: the lower header word, such as 「更新」 under 「要否」.
   * Null where a role has one column.
   */
  readonly qualifier: string | null;
  /** What stands in brackets after the word of the header, such as バイト in 「桁数（バイト）」; "" where nothing does. */
  readonly hint: string;
  readonly basis: BindingBasis;
}

/** A column whose cells hold several facts each, by a pattern of the profile. */
export interface FactColumn {
  readonly column: number;
  readonly headerCell: Cell;
  readonly pattern: RegExp;
  /** The named groups of the pattern. */
  readonly roles: readonly Role[];
}

/** A column that the profile says to leave out. */
export interface IgnoredColumn {
  readonly column: number;
  readonly headerCell: Cell;
  readonly reason: string;
}

/** Why a column has its role. */
export type BindingBasis =
  /** The user's profile names the column, or its header word. */
  | "profile"
  /** The whole header is a word of the default vocabulary. */
  | "word"
  /** A word of the vocabulary with something in brackets after it. */
  | "bracket"
  /** A word of the vocabulary on the first line, or in an upper row; the rest tells columns apart. */
  | "qualified"
  /** No header names it: a pattern of the profile finds the fact inside another column. */
  | "pattern";

/** One body row that holds data (group headings, notes and blank rows are not here: see `Table.asides`). */
export interface TableRow {
  /** 1-based row on the sheet, as the table is read: a column for a transposed table. */
  readonly row: number;
  /** The rows below that only go on with its cells. */
  readonly continuations: readonly number[];
  /** The first filled cell of the row. */
  readonly start: Cell;
  /** The cell under a role's first column; undefined where the cell is empty. */
  cell(role: Role): Cell | undefined;
  /** The displayed text under a role, trimmed; "" where the cell is empty. */
  text(role: Role): string;
  /** The cell under one column of a role that has several. */
  cellAt(binding: ColumnBinding): Cell | undefined;
  /** Group headings in force at this row, outermost first (rows that only hold a heading). */
  readonly headings: readonly Cell[];
  /** Notes below the table that marks in this row's cells refer to, in the order of the marks. */
  readonly footnotes: readonly Footnote[];
}

/** A note that a mark such as ※1 or ① refers to. */
export interface Footnote {
  readonly mark: string;
  /** The text after the mark. */
  readonly text: string;
  readonly cell: Cell;
}

/** A row of a table's body that is not data, and why. */
export interface Aside {
  readonly row: number;
  readonly reason: AsideReason;
  readonly cells: readonly Cell[];
}

export type AsideReason =
  | "blank"
  /** A group heading over the rows below it. */
  | "heading"
  /** The id and name of the code list whose codes follow. */
  | "list-heading"
  /** Says what marks mean. */
  | "legend"
  | "footnote"
  | "note"
  /** Goes on with the cells of the row above. */
  | "continuation"
  /** Has a running number and nothing else. */
  | "spare"
  /** Taken out by a change mark that the profile says to follow. */
  | "removed"
  /** Cells that neither make a row nor a heading. */
  | "footer";

/** A table found on a sheet. */
export interface Table {
  readonly kind: TableKind;
  readonly sheet: Sheet;
  /** First and last header row. */
  readonly headerRows: readonly [number, number];
  readonly columns: readonly ColumnBinding[];
  /** First and last column that belong to the table, where several stand side by side. */
  readonly span: readonly [number, number];
  /** The last row before the next table. */
  readonly lastRow: number;
  readonly rows: readonly TableRow[];
  readonly asides: readonly Aside[];
  /** What the marks of requirement columns mean by the legends of the sheet, by normalised mark. */
  readonly marks: ReadonlyMap<string, MarkMeaning>;
  readonly footnotes: readonly Footnote[];
  /** Cells above the header that belong to no table before it, from top to bottom. */
  readonly titles: readonly Cell[];
  readonly facts: readonly FactColumn[];
  readonly ignoredColumns: readonly IgnoredColumn[];
  /** Columns whose header no role was found for, by their header cells. */
  readonly unrecognised: readonly Cell[];
  /** Columns that have the given role, from left to right. */
  columnsOf(role: Role): readonly ColumnBinding[];
}
