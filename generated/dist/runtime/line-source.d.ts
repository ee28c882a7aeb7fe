import { CsvLine } from "./csv-line.js";
import type { Encoding } from "./encoding.js";
import type { Issue } from "./issue.js";
import type { Layout } from "./layout.js";
import type { ReadOptions } from "./read-types.js";
/** Gives the bytes of a record again that the reader has left; null where nobody has them. */
export type Recall = (begin: number, end: number) => Uint8Array | null;
/** Thrown for a record of a stream that was not asked for before the next one was taken. */
export declare class LineLeftError extends Error {
    readonly name = "LineLeftError";
    constructor();
}
/** Turns the bytes of a file, part by part, into checked lines. */
export declare class LineSource<R> {
    #private;
    /** What is wrong with the line that names the columns. */
    readonly issues: Issue[];
    /** @param offset Bytes of the file before those that are pushed. */
    constructor(layout: Layout<R>, encoding: Encoding, options: ReadOptions, offset: number, recall: Recall);
    /** Takes the next bytes; `isLast` when no more will come. */
    push(part: Uint8Array, isLast: boolean): void;
    /** The next line of those whose end is there; null for none. */
    next(): CsvLine<R> | null;
}
