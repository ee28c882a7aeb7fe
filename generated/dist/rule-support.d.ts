import type { RuleScope } from "./runtime/rule-scope.js";
/** Helpers of the cross-item checks. `first` is a column; a row of a group has `width` columns. */
/** Whether a cell from `first` up to `end`, every `step`, failed its own checks. */
export declare function anyBad(c: RuleScope, first: number, end: number, step: number): boolean;
/** Whether any cell of a row is filled. */
export declare function rowFilled(row: readonly string[], first: number, width: number): boolean;
/** The number of rows in which anything is filled. */
export declare function rowCount(row: readonly string[], first: number, width: number, rows: number): number;
/** Whether the filled rows come first, without a gap. */
export declare function contiguous(row: readonly string[], first: number, width: number, rows: number): boolean;
/** The values of one item in the rows, of which each has `width` columns. */
export declare function rowValues(row: readonly string[], first: number, width: number, rows: number): readonly string[];
/** A set of values, unpacked when it is first asked. */
export declare function valueSet(packed: string): Pick<ReadonlySet<string>, "has">;
