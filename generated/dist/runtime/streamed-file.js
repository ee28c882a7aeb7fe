import { startLength } from "./byte-order.js";
import { openFile, windowsOf } from "./open-file.js";
/** A file that comes part by part. */
export class StreamedFile {
    #layout;
    #options;
    #input;
    #opened = null;
    #isTaken = false;
    constructor(layout, input, options) {
        this.#layout = layout;
        this.#input = input;
        this.#options = options;
    }
    get issues() {
        return [...(this.#opened?.issues ?? []), ...(this.#opened?.source?.issues ?? [])];
    }
    [Symbol.asyncIterator]() {
        if (this.#isTaken)
            throw new TypeError("A stream can be read only once");
        this.#isTaken = true;
        return this.#lines();
    }
    async *#lines() {
        for await (const { bytes, isLast } of textParts(this.#input, (first) => this.#open(first))) {
            const source = this.#opened?.source ?? null;
            if (source === null)
                return;
            source.push(bytes, isLast);
            for (let line = source.next(); line !== null; line = source.next())
                yield line;
        }
    }
    #open(first) {
        this.#opened = openFile(this.#layout, first, this.#options, () => null);
        return this.#opened;
    }
}
/** The bytes of the text, in parts that are not too long, the last of which is marked. */
async function* textParts(input, open) {
    let first = new Uint8Array(0);
    let convert = null;
    for await (const part of partsOf(input)) {
        if (convert === null) {
            first = joined(first, part);
            if (first.length < startLength)
                continue;
            convert = converter(open(first));
        }
        const bytes = first.length > 0 ? first : part;
        first = new Uint8Array(0);
        for (const window of windowsOf(bytes))
            yield { bytes: convert(window, false), isLast: false };
    }
    convert ??= converter(open(first));
    yield { bytes: convert(first, true), isLast: true };
}
/** Leaves the byte order mark out, and makes UTF-8 of UTF-16. */
function converter({ mark, transcodes, }) {
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
function joined(a, b) {
    const both = new Uint8Array(a.length + b.length);
    both.set(a, 0);
    both.set(b, a.length);
    return both;
}
/** The parts of a stream, each of which must be bytes. */
async function* partsOf(input) {
    for await (const part of Symbol.asyncIterator in input ? input : read(input)) {
        if (!(part instanceof Uint8Array)) {
            throw new TypeError(`The stream gives ${typeof part} where bytes (Uint8Array) are expected`);
        }
        yield part;
    }
}
async function* read(stream) {
    const reader = stream.getReader();
    let isDone = false;
    try {
        while (!isDone) {
            const { done, value } = await reader.read();
            isDone = done;
            if (value !== undefined)
                yield value;
        }
    }
    finally {
        if (!isDone)
            await reader.cancel();
        reader.releaseLock();
    }
}
