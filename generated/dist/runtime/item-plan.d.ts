import { type SetsOfUnits } from "./cell-sets.js";
import type { CharsetTable } from "./charset.js";
import { type CodeKeys } from "./code-keys.js";
import type { CodeTable } from "./codes.js";
import { type CellCheck } from "./form-check.js";
import type { Layout } from "./layout.js";
import type { LengthUnit } from "./text-length.js";
/**
 * What the loops over the cells need of each column, side by side in arrays: the loops stay small,
 * whatever the number of columns.
 */
export interface ItemPlan {
    readonly columnCount: number;
    /** A number of `cellShape`. */
    readonly shape: Uint8Array;
    /** 1 where an empty cell is an issue. */
    readonly required: Uint8Array;
    /** 1 where a filled cell is an issue. */
    readonly prohibited: Uint8Array;
    /** The most characters or bytes; very many where there is no limit. */
    readonly maxLength: Uint32Array;
    readonly minLength: Uint32Array;
    /** 1 where the limits count bytes. */
    readonly countsBytes: Uint8Array;
    readonly lengthUnits: readonly LengthUnit[];
    /** Number of the character set, -1 for none. */
    readonly charset: Int16Array;
    /** Bit of the set in `units`. */
    readonly bit: Int32Array;
    /** Sets of each UTF-16 unit. */
    readonly units: SetsOfUnits;
    /** Sets of each code of Windows-31J; made when first asked for. */
    readonly codeSets: () => SetsOfUnits;
    readonly charsets: CharsetTable;
    readonly codes: readonly (CodeTable | null)[];
    readonly codeKeys: CodeKeys;
    readonly codeStart: Int32Array;
    readonly codeMask: Int32Array;
    /** What else a text of the right length and characters must be. */
    readonly forms: readonly (CellCheck | null)[];
    readonly encoding: "utf-8" | "windows-31j";
}
/** Lays out the plan of a layout; made once per layout. */
export declare function makeItemPlan(layout: Layout): ItemPlan;
