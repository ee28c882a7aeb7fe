/**
 * Our own view of a workbook, in front of the libraries that read the files.
 * Rows and columns count from 1, as people count them on the screen.
 */

/** A stretch of a cell's text with one look. */
export interface TextRun {
  readonly text: string;
  readonly strike: boolean;
  /** ARGB such as `FFFF0000`; null for the automatic colour. */
  readonly color: string | null;
}

export interface Cell {
  /** A1-style address. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** The text as it is displayed: `0101` for 101 under the number format `0000`; never furigana. */
  readonly text: string;
  /** The stored value: a date is its ISO text, a formula its cached result, an error cell its text. */
  readonly value: string | number | boolean | null;
  /** The formula without `=`, when the cell has one. */
  readonly formula: string | null;
  /** Of a cell with a formula: how its number is shown, such as `0000`. */
  readonly numberFormat?: string;
  /** Set where the file has no result of the formula and the value was calculated here. */
  readonly computed?: true;
  /** Looks within the cell; null when the whole cell has the automatic look. */
  readonly runs: readonly TextRun[] | null;
  /** Address of the top left cell of the merged range that covers this cell; null outside a merge and in its top left cell. */
  readonly mergedInto: string | null;
  readonly comment: string | null;
}

/** A merged range, inclusive on all sides. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Whether a sheet is shown; one that is very hidden can only be shown by a macro. */
export type SheetState = "visible" | "hidden" | "veryHidden";

export interface Sheet {
  /** The file as named by the user, with forward slashes. */
  readonly file: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly state?: SheetState;
  /** The last row and column that hold a non-empty cell. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The cell at a place; undefined where nothing is stored. A cell covered by a merge has the text of the merge. */
  cell(row: number, column: number): Cell | undefined;
  /** The stored cells of a row from left to right (covered cells included). */
  row(row: number): readonly Cell[];
}

export interface Workbook {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  /** Whether the days of its dates count from 1904 in the file; values are ISO dates all the same. */
  readonly date1904?: boolean;
}

/** The bytes of one input, before anything is known of it. */
export interface WorkbookInput {
  /** As named by the user, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
