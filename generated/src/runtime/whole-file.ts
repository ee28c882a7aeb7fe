import { codePointText } from "./character-forms.js";
import type { CsvLine, ReadLine } from "./csv-line.js";
import { encode } from "./encoding.js";
import { fileFacts } from "./file-issues.js";
import { Issue, type RecordPosition } from "./issue.js";
import type { Layout } from "./layout.js";
import { type OpenedFile, openFile, windowsOf } from "./open-file.js";
import type { ReadOptions, ReadResult } from "./read-types.js";

interface Contents<R> {
  readonly records: readonly R[];
  readonly positions: readonly RecordPosition[];
  readonly issues: readonly Issue[];
}

/** A file that is there as a whole. */
export class WholeFile<R> implements ReadResult<R> {
  readonly #layout: Layout<R>;
  readonly #options: ReadOptions;
  readonly #bytes: Uint8Array;
  readonly #ofInput: readonly Issue[];
  #contents: Contents<R> | undefined;

  constructor(layout: Layout<R>, input: Uint8Array | string, options: ReadOptions) {
    this.#layout = layout;
    if (typeof input === "string") {
      const { bytes, errors } = encode(input, "utf-8", { bom: false });
      this.#bytes = bytes;
      this.#options = { ...options, encoding: "utf-8" };
      this.#ofInput = errors.map(({ index, char }) => {
        const problem = `character ${index + 1}: ${codePointText(char)}`;
        return new Issue(layout, fileFacts("encoding", { problem }), null);
      });
    } else {
      this.#bytes = input;
      this.#options = options;
      this.#ofInput = [];
    }
  }

  get records(): readonly R[] {
    return this.#all.records;
  }

  get positions(): readonly RecordPosition[] {
    return this.#all.positions;
  }

  get issues(): readonly Issue[] {
    return this.#all.issues;
  }

  [Symbol.iterator](): Iterator<ReadLine<R>> {
    return this.#lines(this.#open());
  }

  #open(): OpenedFile<R> & { readonly bytes: Uint8Array } {
    let bytes = this.#bytes;
    const recall = (begin: number, end: number) => bytes.subarray(begin, end);
    const opened = openFile(this.#layout, bytes.subarray(0, 4), this.#options, recall);
    if (opened.transcodes !== null) {
      const text = new TextDecoder(opened.transcodes).decode(bytes);
      bytes = encode(text, "utf-8", { bom: false }).bytes;
      return { ...opened, bytes };
    }
    return { ...opened, bytes: bytes.subarray(opened.mark) };
  }

  *#lines({
    source,
    bytes,
  }: OpenedFile<R> & { readonly bytes: Uint8Array }): Generator<CsvLine<R>, void> {
    if (source === null) return;
    let seen = 0;
    for (const part of windowsOf(bytes)) {
      seen += part.length;
      source.push(part, seen === bytes.length);
      for (let line = source.next(); line !== null; line = source.next()) yield line;
    }
  }

  get #all(): Contents<R> {
    this.#contents ??= this.#readAll();
    return this.#contents;
  }

  #readAll(): Contents<R> {
    const opened = this.#open();
    const records: R[] = [];
    const positions: RecordPosition[] = [];
    const issues: Issue[] = [];
    for (const line of this.#lines(opened)) {
      records.push(line.record);
      positions.push(line.position);
      issues.push(...line.fileIssues);
    }
    const ofFile = [...this.#ofInput, ...opened.issues, ...(opened.source?.issues ?? [])];
    return { records, positions, issues: [...ofFile, ...issues] };
  }
}
