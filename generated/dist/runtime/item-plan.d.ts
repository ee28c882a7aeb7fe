import type { CharsetTable } from "./charset.js";
import type { CodeTable } from "./codes.js";
import { type CellCheck } from "./form-check.js";
import type { Layout } from "./layout.js";
/**
 * What the loop over the cells needs of each column, side by side in arrays: the loop stays small,
 * whatever the number of columns.
 */
export interface ItemPlan {
    readonly columnCount: number;
    /** 1 where an empty cell is an issue. */
    readonly required: Uint8Array;
    /** 1 where a filled cell is an issue. */
    readonly prohibited: Uint8Array;
    /** 0 for no limit. */
    readonly maxLength: Uint32Array;
    readonly minLength: Uint32Array;
    /** 1 where the limits count bytes. */
    readonly countsBytes: Uint8Array;
    /** Number of the character set, -1 for none. */
    readonly charset: Int16Array;
    readonly charsets: CharsetTable;
    readonly codes: readonly (CodeTable | null)[];
    /** What else a text of the right length and characters must be. */
    readonly forms: readonly (CellCheck | null)[];
    readonly encoding: "utf-8" | "windows-31j";
}
/** Lays out the plan of a layout; made once per layout. */
export declare function makeItemPlan(layout: Layout): ItemPlan;
