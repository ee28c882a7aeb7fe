import type { ReadLine } from "./csv-line.js";
import type { Issue } from "./issue.js";
import type { Layout } from "./layout.js";
import type { ByteStream, ReadOptions, ReadStream } from "./read-types.js";
/** A file that comes part by part. */
export declare class StreamedFile<R> implements ReadStream<R> {
    #private;
    constructor(layout: Layout<R>, input: ByteStream, options: ReadOptions);
    get issues(): readonly Issue[];
    [Symbol.asyncIterator](): AsyncIterator<ReadLine<R>>;
}
