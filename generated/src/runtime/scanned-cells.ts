/** How a cell stands in its record. */
export const cellForm = {
  plain: 0,
  /** In quotes, of which it has none itself. */
  quoted: 1,
  /** In quotes, with doubled quotes in it. */
  escaped: 2,
} as const;

/** Where the cells of a record stand among the bytes of a file. What a cell says is not looked at here. */
export interface ScannedCells {
  readonly bytes: Uint8Array;
  readonly begin: number;
  readonly next: number;
  readonly cellCount: number;
  /** First byte of each cell, its opening quote left out. */
  readonly starts: Int32Array;
  /** The byte after the last of each cell, its closing quote left out. */
  readonly ends: Int32Array;
  /** By how much the bytes of the record before the cell are more than its UTF-16 units. */
  readonly extras: Int32Array;
  /** UTF-16 units of the cell as it stands. */
  readonly units: Int32Array;
  /** A number of `cellForm` for each cell. */
  readonly forms: Uint8Array;
  /** What follows the closing quote of a cell though nothing should: first byte, and the one after the last. */
  readonly tails: ReadonlyMap<number, readonly [number, number]>;
}
