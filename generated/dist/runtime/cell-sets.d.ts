import type { CharsetTable } from "./charset.js";
/** Which sets of a layout each UTF-16 unit is in, a bit for each; as narrow as the number of sets allows. */
export type SetsOfUnits = Uint8Array | Uint16Array | Int32Array;
export interface CellSets {
    readonly units: SetsOfUnits;
    /** The bit of each set; 0 for a set that has none, as there are too many. */
    readonly bits: ReadonlyMap<number, number>;
}
/**
 * Puts the sets that a layout uses in a table of its own. The loops look up every character of a file
 * in it: a small one stays in the cache.
 */
export declare function makeCellSets(charsets: CharsetTable, used: Iterable<number>): CellSets;
