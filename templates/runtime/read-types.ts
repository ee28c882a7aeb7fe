import type { ReadLine } from "./csv-line.js";
import type { Encoding } from "./encoding.js";
import type { Issue, RecordPosition } from "./issue.js";
import type { ValidationContext } from "./validate.js";

export interface ReadOptions extends Omit<ValidationContext, "position"> {
  /** The encoding of bytes; that of the spec when absent. A byte order mark settles it in any case. */
  readonly encoding?: Encoding | undefined;
  /** Whether the first line names the columns; as the spec says when absent. */
  readonly header?: boolean | undefined;
}

/**
 * The records of a file that is there as a whole, read and checked in one pass each time that it is
 * gone through; texts are made when they are asked for, also later.
 */
export interface ReadResult<R> extends Iterable<ReadLine<R>> {
  /** One record per line of the file, whatever its issues. */
  readonly records: readonly R[];
  /** Where each record stands in the file, in the order of `records`. */
  readonly positions: readonly RecordPosition[];
  /** What is wrong with the file as CSV. What is wrong with the contents of a record is in the issues of its line. */
  readonly issues: readonly Issue[];
}

/**
 * The records of a stream, read and checked one by one in constant memory. It can be gone through
 * once. What is wanted of a line must be asked for before the next one is taken.
 */
export interface ReadStream<R> extends AsyncIterable<ReadLine<R>> {
  /** What is wrong with the file as CSV, as far as it was read. */
  readonly issues: readonly Issue[];
}

/** Bytes as they come: a stream of the platform, or anything that gives them part by part. */
export type ByteStream = AsyncIterable<Uint8Array> | ReadableByteStream;

/** The part of a `ReadableStream` that is used, whatever the platform's types say of it. */
export interface ReadableByteStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(reason?: unknown): Promise<void>;
    releaseLock(): void;
  };
}

/** A file or a stream that is read. */
export type Reading<R> = ReadResult<R> | ReadStream<R>;
