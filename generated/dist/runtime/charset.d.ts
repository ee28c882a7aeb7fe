import { type CharsetPart } from "./charset-members.js";
export type { CharsetPart, CodePointRange, PrimitiveCharset } from "./charset-members.js";
/** A set of characters as the spec's attribute words mean it: `include` without `exclude`, then `add`, then `remove`. */
export interface CharsetDefinition {
    readonly id: string;
    readonly label: string;
    readonly include: readonly CharsetPart[];
    readonly exclude?: readonly CharsetPart[];
    /** Characters allowed besides. */
    readonly add: string;
    /** Characters not allowed after all. */
    readonly remove: string;
}
/** A character of a text that a set does not have. */
export interface Offender {
    /** Offset in UTF-16 units. */
    readonly index: number;
    /** Place among the characters of the text, from 1. */
    readonly position: number;
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
    /** Every character that the set does not have, in order. */
    offenders(set: number, text: string): readonly Offender[];
    /** The table and bit of a set, for a loop of the caller's own; of -1 those of any character. */
    tableOf(set: number): CharsetBits;
}
/** Makes the sets of a spec. The members of each are marked when a text is first tested for it. */
export declare function defineCharsets(definitions: readonly CharsetDefinition[]): CharsetTable;
