import type { SetsOfUnits } from "./cell-sets.js";
export declare const quote = 34;
export declare const comma = 44;
export declare const cr = 13;
export declare const lf = 10;
/** What a run over characters adds up. */
export interface CharacterCount {
    /** The sets that all characters so far are in; 0 after bytes that are no character, or one beyond U+FFFF. */
    sets: number;
    /** Characters. */
    characters: number;
    /** Bytes less UTF-16 units. */
    extra: number;
}
/**
 * Runs over the characters of a cell up to a byte that may end it, or must be looked at: a comma, a quote,
 * CR, LF or NUL. Returns its position.
 */
export type CharacterRun = (bytes: Uint8Array, from: number, sets: SetsOfUnits, count: CharacterCount) => number;
/** Whether a byte ends a cell that is not in quotes. */
export declare function isCellEnd(byte: number): boolean;
/** The run over UTF-8; `table` is by UTF-16 unit. */
export declare const runOverUtf8: CharacterRun;
/** Bytes of the UTF-8 character at an offset; 0 where there is none. Neither overlong forms nor surrogates are any. */
export declare function utf8Size(bytes: Uint8Array, offset: number): 0 | 1 | 2 | 3 | 4;
/** The run over Windows-31J; `table` is by code, see `setsByCode`. */
export declare const runOverWindows31j: CharacterRun;
