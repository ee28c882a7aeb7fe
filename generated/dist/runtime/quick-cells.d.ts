import type { ItemPlan } from "./item-plan.js";
/** Where the digits that begin at a position end. */
export declare function digitsEnd(bytes: Uint8Array, start: number): number;
/** The place among the keys of the code that begins at a position; -1 for none. */
export declare function codePlace(bytes: Uint8Array, start: number, plan: ItemPlan, column: number): number;
/** Whether eight digits at a position are a date, of which parts may be unknown where `mayBePartial`. */
export declare function isDateAt(bytes: Uint8Array, start: number, mayBePartial: boolean): boolean;
