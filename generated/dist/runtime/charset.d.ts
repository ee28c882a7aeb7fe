/** Sets that the spec's own sets are composed of. */
export type PrimitiveCharset = "digit" | "upper" | "lower" | "ascii-symbol" | "space" | "halfwidth-katakana" | "fullwidth-katakana" | "fullwidth-hiragana" | "jisx0208-nonkanji" | "jisx0208-level1" | "jisx0208-level2" | "nec-special" | "ibm-extension" | "any";
/** A set of characters as the spec's attribute words mean it. */
export interface CharsetDefinition {
    readonly id: string;
    readonly label: string;
    readonly include: readonly PrimitiveCharset[];
    /** Characters allowed besides. */
    readonly add: string;
    /** Characters not allowed after all. */
    readonly remove: string;
}
/** The first character of a text that a set does not have. */
export interface Offender {
    /** Offset in UTF-16 units. */
    readonly index: number;
    readonly char: string;
    readonly codePoint: number;
}
/** Where the members of a set are marked: `(table[unit] & bit) !== 0` for a UTF-16 unit that it has. */
export interface CharsetBits {
    /** One entry per UTF-16 unit. Surrogates, lone or paired, are marked in no entry: ask `admits` about them. */
    readonly table: Int32Array;
    readonly bit: number;
}
/** The sets of one spec. A set goes by its number, -1 for none. */
export interface CharsetTable {
    indexOf(id: string | null): number;
    labelOf(set: number): string | undefined;
    /** Whether the set has every character of the text. */
    admits(set: number, text: string): boolean;
    firstOffender(set: number, text: string): Offender | null;
    /** The table and bit of a set, for a loop of the caller's own; of -1 those of any character. */
    tableOf(set: number): CharsetBits;
}
/** Makes the sets of a spec. Their tables are built when a text is first tested. */
export declare function defineCharsets(definitions: readonly CharsetDefinition[]): CharsetTable;
