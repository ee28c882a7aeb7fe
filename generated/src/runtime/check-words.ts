import { unpack } from "./pack.js";

/** What a cross-item check says. */
export interface CheckWords {
  /** The sentence of the spec. */
  readonly sentence: string;
  /** What the program understood, in canonical Japanese. */
  readonly reading: string;
}

/** The words of all cross-item checks of a package. Decoded on first use. */
export interface CheckWordTable {
  /**
   * The words of the check that `layout.relatedCheck` gives for the same index.
   * @throws RangeError for an index that no check has.
   */
  at(index: number): CheckWords;
}

/** Makes the table from packed rows: sentence, reading. */
export function defineCheckWords(packed: string): CheckWordTable {
  let rows: readonly CheckWords[] | undefined;
  return {
    at(index) {
      rows ??= unpack(packed).map(([sentence = "", reading = ""]) => ({ sentence, reading }));
      const words = rows[index];
      if (words === undefined) throw new RangeError(`No cross-item check ${index}`);
      return words;
    },
  };
}
