import { type Encoding } from "./encoding.js";
import { Issue } from "./issue.js";
import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";
import { type FileContext } from "./validate-file.js";
export interface WriteOptions extends Omit<FileContext, "positions"> {
    /** That of the spec when absent. */
    readonly encoding?: Encoding | undefined;
    /** Whether a UTF-8 file starts with a byte order mark; as the spec says when absent. */
    readonly bom?: boolean | undefined;
    /** Whether records with errors are written too, as drafts are. */
    readonly allowErrors?: boolean | undefined;
    /**
     * Whether cells that a spreadsheet program would take for a formula get an apostrophe in front. Such
     * a file is for people to look at, not for the agency: it has other bytes and reads back with them.
     */
    readonly protectFormulas?: boolean | undefined;
}
/**
 * Thrown by `write` for records that have errors, or no exact form in the file. Nothing is substituted
 * or left out.
 */
export declare class CsvWriteError extends Error {
    readonly name = "CsvWriteError";
    readonly issues: readonly Issue[];
    constructor(issues: readonly Issue[]);
}
/**
 * Writes records as a CSV file in the spec's dialect, byte for byte the same for the same records.
 * @throws CsvWriteError for a record with errors unless they are allowed, and in any case for a line of
 * another width, a character that the encoding does not have, or a cell that the dialect cannot hold.
 */
export declare function write(layout: Layout, records: Iterable<RecordView<object> | readonly string[]>, options?: WriteOptions): Uint8Array;
