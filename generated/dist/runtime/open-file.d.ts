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
export declare function openFile<R>(layout: Layout<R>, first: Uint8Array, options: ReadOptions, recall: Recall): OpenedFile<R>;
/** Calls back with the bytes part by part; at least once. */
export declare function windowsOf(bytes: Uint8Array): Generator<Uint8Array>;
