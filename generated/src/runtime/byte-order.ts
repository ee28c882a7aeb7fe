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
export const startLength = 4;

/** A byte order mark settles the encoding; otherwise it is the one given. */
export function lookAtStart(bytes: Uint8Array, encoding: Encoding): FileStart {
  const [a, b, c, d] = bytes;
  const isArchive = a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", mark: 3, isArchive };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", mark: 2, isArchive };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", mark: 2, isArchive };
  return { encoding, mark: 0, isArchive };
}
