import { lookAtStart } from "./byte-order.js";
import { fileFacts } from "./file-issues.js";
import { Issue } from "./issue.js";
import type { Layout } from "./layout.js";
import { LineSource, type Recall } from "./line-source.js";
import type { ReadOptions } from "./read-types.js";

/** A file of which the first bytes were looked at. */
export interface OpenedFile<R> {
  /** Null for a file that is no text. */
  readonly source: LineSource<R> | null;
  /** Bytes at the beginning that are no text. */
  readonly mark: number;
  /** Label of the decoder that the bytes must go through first; null for none. */
  readonly transcodes: "utf-16le" | "utf-16be" | null;
  /** What is wrong with the file as a whole. */
  readonly issues: readonly Issue[];
}

/** Looks at the first bytes of a file, of which there should be four. */
export function openFile<R>(
  layout: Layout<R>,
  first: Uint8Array,
  options: ReadOptions,
  recall: Recall,
): OpenedFile<R> {
  const given = options.encoding ?? layout.dialect.encoding;
  const { encoding, mark, isArchive } = lookAtStart(first, given);
  const report = (problem: string) => [new Issue(layout, fileFacts("encoding", { problem }), null)];
  if (isArchive) return { source: null, mark, transcodes: null, issues: report("ZIP / .xlsx") };
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const source = new LineSource(layout, "utf-8", options, 0, recall);
    return { source, mark, transcodes: encoding, issues: report(encoding.toUpperCase()) };
  }
  const source = new LineSource(layout, encoding, options, mark, recall);
  return { source, mark, transcodes: null, issues: [] };
}

/** Parts of this many bytes are looked at together: enough to make their number small, few enough to stay in the cache. */
const windowLength = 256 * 1024;

/** Calls back with the bytes part by part; at least once. */
export function* windowsOf(bytes: Uint8Array): Generator<Uint8Array> {
  let at = 0;
  do {
    yield bytes.subarray(at, at + windowLength);
    at += windowLength;
  } while (at < bytes.length);
}
