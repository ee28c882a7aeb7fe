import type { Encoding } from "./encoding.js";
/** What the first bytes of a file tell. */
export interface FileStart {
    /** What the text is in; of UTF-16 the label of its decoder. */
    readonly encoding: Encoding | "utf-16le" | "utf-16be";
    /** Bytes of the byte order mark. */
    readonly mark: number;
    /** Whether it is a ZIP archive, as a workbook is, and no text at all. */
    readonly isArchive: boolean;
}
/** Bytes that are needed to tell. */
export declare const startLength = 4;
/** A byte order mark settles the encoding; otherwise it is the one given. */
export declare function lookAtStart(bytes: Uint8Array, encoding: Encoding): FileStart;
