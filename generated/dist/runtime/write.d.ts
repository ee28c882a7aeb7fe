import { type Encoding } from "./encoding.js";
import { Issue } from "./issue.js";
import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";
export interface WriteOptions {
    /** That of the spec when absent. */
    readonly encoding?: Encoding | undefined;
    /** Whether a UTF-8 file starts with a byte order mark; as the spec says when absent. */
    readonly bom?: boolean | undefined;
}
/** Thrown by `write` for records that have no exact form in the file; nothing is substituted or left out. */
export declare class CsvWriteError extends Error {
    readonly issues: readonly Issue[];
    readonly name = "CsvWriteError";
    constructor(issues: readonly Issue[]);
}
/**
 * Writes records as a CSV file in the spec's dialect. Records are not validated here.
 * @throws CsvWriteError for a line of another width, a character that the encoding does not have, or
 * a cell that the dialect cannot hold.
 */
export declare function write(layout: Layout, records: Iterable<RecordView<object> | readonly string[]>, options?: WriteOptions): Uint8Array;
