import type { Column } from "./layout.js";
/** Bounds of a number, null where there is none. */
export interface NumberRange {
    readonly min: number | null;
    readonly max: number | null;
}
/** The narrowest bounds that the checks on a column set. */
export declare function numberRange({ checks }: Column): NumberRange;
/** The largest number and the smallest that a column has room for; null where it is not limited. */
export declare function digitRange({ kind, maxLength, decimals }: Column): NumberRange;
