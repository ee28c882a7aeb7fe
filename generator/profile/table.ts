import type { Cell, Sheet } from "../workbook/sheet.js";

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
  | "lengthMode"
  | "decimals"
  | "format"
  | "requirement"
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
}

/** One body row that holds data (group headings, notes and blank rows are not here: see `Table.asides`). */
export interface TableRow {
  /** 1-based row on the sheet. */
  readonly row: number;
  /** The cell under a role's first column; undefined where the cell is empty. */
  cell(role: Role): Cell | undefined;
  /** The displayed text under a role, trimmed; "" where the cell is empty. */
  text(role: Role): string;
  /** The cell under one column of a role that has several. */
  cellAt(binding: ColumnBinding): Cell | undefined;
  /** Group headings in force at this row, outermost first (rows that only hold a heading). */
  readonly headings: readonly Cell[];
}

/** A row of a table's body that is not data, and why. */
export interface Aside {
  readonly row: number;
  readonly reason: "blank" | "heading" | "note" | "footer";
  readonly cells: readonly Cell[];
}

/** A table found on a sheet. */
export interface Table {
  readonly kind: TableKind;
  readonly sheet: Sheet;
  /** First and last header row. */
  readonly headerRows: readonly [number, number];
  readonly columns: readonly ColumnBinding[];
  readonly rows: readonly TableRow[];
  readonly asides: readonly Aside[];
  /** Non-empty header cells that no role was found for. */
  readonly unrecognised: readonly Cell[];
  /** Columns that have the given role, from left to right. */
  columnsOf(role: Role): readonly ColumnBinding[];
}
