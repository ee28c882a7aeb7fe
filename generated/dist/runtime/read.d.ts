import type { Layout } from "./layout.js";
import type { ByteStream, Reading, ReadOptions, ReadResult, ReadStream } from "./read-types.js";
export type { ReadLine } from "./csv-line.js";
export type { ByteStream, ReadableByteStream, Reading, ReadOptions, ReadResult, ReadStream, } from "./read-types.js";
/**
 * Reads and checks the records of a CSV file. Never throws on data: what is wrong is in the issues
 * of each line.
 */
export declare function read<R>(layout: Layout<R>, input: Uint8Array | string, options?: ReadOptions): ReadResult<R>;
export declare function read<R>(layout: Layout<R>, input: ByteStream, options?: ReadOptions): ReadStream<R>;
export declare function read<R>(layout: Layout<R>, input: Uint8Array | string | ByteStream, options?: ReadOptions): Reading<R>;
