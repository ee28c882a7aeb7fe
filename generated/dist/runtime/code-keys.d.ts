import type { CodeTable } from "./codes.js";
/** Most characters of a code that a key holds. */
export declare const longestKey = 4;
/** The number that stands for a code of one to four ASCII characters; 0 for any other text. */
export declare function codeKey(text: string): number;
/** The codes of many lists by their keys, all in one array; a list is told by where its part begins. */
export interface CodeKeys {
    /** Keys, each where its hash says or in the next free place after it; 0 for a free place. */
    readonly keys: Int32Array;
    /** The code of each key. */
    readonly texts: readonly string[];
    /** Of each list: where its part begins and its length less one; null where a code has no key. */
    readonly parts: ReadonlyMap<CodeTable, CodePart>;
}
export interface CodePart {
    readonly start: number;
    readonly mask: number;
}
/** Where the search for a key begins within its part. */
export declare function hashOf(key: number): number;
/** Puts code lists in one array of keys. Lists with a code that has no key are left out. */
export declare function makeCodeKeys(lists: Iterable<CodeTable>): CodeKeys;
/** The place of a key in a part, or the free one where it would be. */
export declare function findPlace(keys: Int32Array, { start, mask }: CodePart, key: number): number;
