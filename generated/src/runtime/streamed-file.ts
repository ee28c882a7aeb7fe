import { startLength } from "./byte-order.js";
import type { ReadLine } from "./csv-line.js";
import type { Issue } from "./issue.js";
import type { Layout } from "./layout.js";
import { type OpenedFile, openFile, windowsOf } from "./open-file.js";
import type { ByteStream, ReadableByteStream, ReadOptions, ReadStream } from "./read-types.js";

/** A file that comes part by part. */
export class StreamedFile<R> implements ReadStream<R> {
  readonly #layout: Layout<R>;
  readonly #options: ReadOptions;
  readonly #input: ByteStream;
  #opened: OpenedFile<R> | null = null;
  #isTaken = false;

  constructor(layout: Layout<R>, input: ByteStream, options: ReadOptions) {
    this.#layout = layout;
    this.#input = input;
    this.#options = options;
  }

  get issues(): readonly Issue[] {
    return [...(this.#opened?.issues ?? []), ...(this.#opened?.source?.issues ?? [])];
  }

  [Symbol.asyncIterator](): AsyncIterator<ReadLine<R>> {
    if (this.#isTaken) throw new TypeError("A stream can be read only once");
    this.#isTaken = true;
    return this.#lines();
  }

  async *#lines(): AsyncGenerator<ReadLine<R>, void> {
    for await (const { bytes, isLast } of textParts(this.#input, (first) => this.#open(first))) {
      const source = this.#opened?.source ?? null;
      if (source === null) return;
      source.push(bytes, isLast);
      for (let line = source.next(); line !== null; line = source.next()) yield line;
    }
  }

  #open(first: Uint8Array): OpenedFile<R> {
    this.#opened = openFile(this.#layout, first, this.#options, () => null);
    return this.#opened;
  }
}

interface Part {
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
}

/** The bytes of the text, in parts that are not too long, the last of which is marked. */
async function* textParts(
  input: ByteStream,
  open: (first: Uint8Array) => OpenedFile<unknown>,
): AsyncGenerator<Part> {
  let first: Uint8Array = new Uint8Array(0);
  let convert: ((part: Uint8Array, isLast: boolean) => Uint8Array) | null = null;
  for await (const part of partsOf(input)) {
    if (convert === null) {
      first = joined(first, part);
      if (first.length < startLength) continue;
      convert = converter(open(first));
    }
    const bytes = first.length > 0 ? first : part;
    first = new Uint8Array(0);
    for (const window of windowsOf(bytes)) yield { bytes: convert(window, false), isLast: false };
  }
  convert ??= converter(open(first));
  yield { bytes: convert(first, true), isLast: true };
}

/** Leaves the byte order mark out, and makes UTF-8 of UTF-16. */
function converter({
  mark,
  transcodes,
}: OpenedFile<unknown>): (part: Uint8Array, isLast: boolean) => Uint8Array {
  if (transcodes !== null) {
    const decoder = new TextDecoder(transcodes);
    const encoder = new TextEncoder();
    return (part, isLast) => encoder.encode(decoder.decode(part, { stream: !isLast }));
  }
  let toLeaveOut = mark;
  return (part) => {
    const rest = part.subarray(toLeaveOut);
    toLeaveOut = 0;
    return rest;
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a, 0);
  both.set(b, a.length);
  return both;
}

/** The parts of a stream, each of which must be bytes. */
async function* partsOf(input: ByteStream): AsyncGenerator<Uint8Array> {
  for await (const part of Symbol.asyncIterator in input ? input : read(input)) {
    if (!(part instanceof Uint8Array)) {
      throw new TypeError(`The stream gives ${typeof part} where bytes (Uint8Array) are expected`);
    }
    yield part;
  }
}

async function* read(stream: ReadableByteStream): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    while (!isDone) {
      const { done, value } = await reader.read();
      isDone = done;
      if (value !== undefined) yield value;
    }
  } finally {
    if (!isDone) await reader.cancel();
    reader.releaseLock();
  }
}
