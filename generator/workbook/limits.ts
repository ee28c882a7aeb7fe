/** What reading a workbook may cost. Everything is counted before or while inflating, never after. */
export interface WorkbookLimits {
  /** Bytes of the file. */
  readonly fileSize: number;
  /** Bytes of all entries of the archive together, inflated. */
  readonly inflatedSize: number;
  /** Bytes of the cells and texts that are left without looks, pictures and empty cells. */
  readonly contentSize: number;
  /** Inflated size of an entry over its compressed size… */
  readonly ratio: number;
  /** …where the entry inflates to more bytes than this: tiny files compress to anything. */
  readonly ratioFloor: number;
  /** Entries of the archive. */
  readonly entries: number;
  /** The last row and column that may hold something. */
  readonly rows: number;
  readonly columns: number;
  /** Cells of a workbook that hold a value or a formula. */
  readonly cells: number;
  /** Cells of a workbook that are covered by merged ranges. */
  readonly mergedCells: number;
  /** Strings of the table that the cells of a workbook share. */
  readonly sharedStrings: number;
  /** Characters of a formula, and of the text of a cell or a comment. */
  readonly formulaLength: number;
  readonly textLength: number;
  /** Elements within elements. */
  readonly xmlDepth: number;
}

/** Rows and columns of the format itself. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** Far above what a spec needs; a workbook at all of its limits takes less than a gigabyte of memory. */
export const defaultLimits: WorkbookLimits = {
  fileSize: 50 * 1024 * 1024,
  inflatedSize: 400 * 1024 * 1024,
  contentSize: 32 * 1024 * 1024,
  ratio: 300,
  ratioFloor: 4 * 1024 * 1024,
  entries: 5_000,
  rows: lastRow,
  columns: lastColumn,
  cells: 1_000_000,
  mergedCells: 1_000_000,
  sharedStrings: 1_000_000,
  formulaLength: 8_192,
  textLength: 32_767,
  xmlDepth: 64,
};
