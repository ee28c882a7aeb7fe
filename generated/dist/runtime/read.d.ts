import { type Encoding } from "./encoding.js";
import { Issue, type IssueFacts, type RecordPosition } from "./issue.js";
import type { Layout } from "./layout.js";
export interface ReadOptions {
    /** The encoding of bytes; that of the spec when absent. A byte order mark settles it in any case. */
    readonly encoding?: Encoding | undefined;
    /** Whether the first line names the columns; as the spec says when absent. */
    readonly header?: boolean | undefined;
}
export interface ReadResult<R> {
    /** One record per line of the file, whatever its issues. */
    readonly records: readonly R[];
    /** Where each record stands in the file, in the order of `records`. */
    readonly positions: readonly RecordPosition[];
    /** What is wrong with the file as CSV. The contents of records are for `validate`. */
    readonly issues: readonly Issue[];
}
/** Reads the records of a CSV file. Never throws on data: what is wrong with the file is in the issues. */
export declare function read<R>(layout: Layout<R>, input: Uint8Array | string, options?: ReadOptions): ReadResult<R>;
/** Facts of an issue with the file rather than with an item. */
export declare function fileFacts(kind: "csv" | "encoding", args: Readonly<Record<string, string>>): IssueFacts;
