import type { Column } from "./layout.js";
/** Number of the problem that a text has; -1 for none. */
export type CellCheck = (text: string) => number;
/** The checks on the form and value of a column's text; null where there are none. */
export declare function formCheck(column: Column): CellCheck | null;
