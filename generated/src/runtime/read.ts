import type { Layout } from "./layout.js";
import type { ByteStream, Reading, ReadOptions, ReadResult, ReadStream } from "./read-types.js";
import { StreamedFile } from "./streamed-file.js";
import { WholeFile } from "./whole-file.js";

export type { ReadLine } from "./csv-line.js";
export type {
  ByteStream,
  ReadableByteStream,
  Reading,
  ReadOptions,
  ReadResult,
  ReadStream,
} from "./read-types.js";

/**
 * Reads and checks the records of a CSV file. Never throws on data: what is wrong is in the issues
 * of each line.
 */
export function read<R>(
  layout: Layout<R>,
  input: Uint8Array | string,
  options?: ReadOptions,
): ReadResult<R>;
export function read<R>(layout: Layout<R>, input: ByteStream, options?: ReadOptions): ReadStream<R>;
export function read<R>(
  layout: Layout<R>,
  input: Uint8Array | string | ByteStream,
  options?: ReadOptions,
): Reading<R>;
export function read<R>(
  layout: Layout<R>,
  input: Uint8Array | string | ByteStream,
  options: ReadOptions = {},
): Reading<R> {
  if (typeof input === "string" || input instanceof Uint8Array) {
    return new WholeFile(layout, input, options);
  }
  return new StreamedFile(layout, input, options);
}
