import type { CheckedRecord } from "./checked-record.js";
import type { Layout } from "./layout.js";
/** A number of filled cells and their sum. */
export interface Total {
    readonly count: number;
    readonly sum: number;
}
/** What checks ask of the file as a whole. Cells that failed their own checks are left out. */
export interface FileScope {
    readonly recordCount: number;
    /** The cells of one column in all records. */
    total(column: number): Total;
    /** Whether another record has the same values in all of the columns; never where one is empty. */
    repeats(row: readonly string[], columns: readonly number[]): boolean;
}
/** Works out what is asked when it is first asked. */
export declare class FileRecords implements FileScope {
    #private;
    constructor(layout: Layout, records: readonly CheckedRecord[]);
    get recordCount(): number;
    total(column: number): Total;
    repeats(row: readonly string[], columns: readonly number[]): boolean;
}
