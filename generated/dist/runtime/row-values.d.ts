import { type DateOperator } from "./date-interval.js";
/** Checks on several values that belong together. Empty values are left out of all of them. */
/** How values are compared; with a date of which parts are unknown a check fails only where it must. */
export type ComparedAs = "text" | "number" | "date";
type Values = readonly (string | undefined)[];
/** What two values that are certainly the same have in common; null for one that cannot be told. */
export declare function identityOf(text: string, as: ComparedAs): string | null;
/** Whether no value stands twice. */
export declare function allDifferent(values: Values, as: ComparedAs): boolean;
/** Whether each value stands in the relation to all that come after it. */
export declare function isOrdered(values: Values, as: ComparedAs, relation: DateOperator): boolean;
/** Whether each value is the number of its row, from 1. */
export declare function isNumbered(values: Values): boolean;
/** Whether the periods from the one date to the other, both included, have no day in common. */
export declare function noOverlap(from: Values, to: Values): boolean;
export {};
