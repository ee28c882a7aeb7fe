import type { ReadLine } from "./csv-line.js";
import { Issue, type RecordPosition } from "./issue.js";
import type { Layout } from "./layout.js";
import type { ReadOptions, ReadResult } from "./read-types.js";
/** A file that is there as a whole. */
export declare class WholeFile<R> implements ReadResult<R> {
    #private;
    constructor(layout: Layout<R>, input: Uint8Array | string, options: ReadOptions);
    get records(): readonly R[];
    get positions(): readonly RecordPosition[];
    get issues(): readonly Issue[];
    [Symbol.iterator](): Iterator<ReadLine<R>>;
}
