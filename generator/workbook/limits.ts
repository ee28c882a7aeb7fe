/** What a workbook may cost before any of it is inflated. */
export interface WorkbookLimits {
  /** Bytes of the file. */
  readonly fileSize: number;
  /** Entries of the archive. */
  readonly entries: number;
  /** Bytes of all entries, inflated. */
  readonly inflatedSize: number;
  /** Inflated size of an entry over its compressed size… */
  readonly ratio: number;
  /** …where the entry inflates to more bytes than this: tiny files compress to anything. */
  readonly ratioFloor: number;
}

export const defaultLimits: WorkbookLimits = {
  fileSize: 50 * 1024 * 1024,
  entries: 5_000,
  inflatedSize: 400 * 1024 * 1024,
  ratio: 300,
  ratioFloor: 4 * 1024 * 1024,
};
