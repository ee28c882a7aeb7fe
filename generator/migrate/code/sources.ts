import { lstatSync, readFileSync } from "node:fs";

/** A file of the maker's as it was read. */
export interface SourceText {
  /** Absolute, with forward slashes. */
  readonly path: string;
  /** As reports name it: from the working directory. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Without the byte order mark. */
  readonly text: string;
  readonly hasMark: boolean;
}

const mark = "\ufeff";

/** Reads a file; a string is why it cannot be. */
export function readSource(path: string, name: string): SourceText | string {
  try {
    if (!lstatSync(path).isFile()) return "no regular file";
    const bytes = readFileSync(path);
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasMark = text.startsWith(mark);
    return { path, name, bytes, text: hasMark ? text.slice(1) : text, hasMark };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The text as it is written back. */
export function fileText({ hasMark }: SourceText, text: string): string {
  return hasMark ? mark + text : text;
}
