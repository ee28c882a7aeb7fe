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
export declare function defineCheckWords(packed: string): CheckWordTable;
