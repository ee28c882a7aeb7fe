import { closeSync, openSync, readSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";

/**
 * Writes a page, only over nothing (an empty file is nothing) or over an earlier one, which begins
 * with the same lines; reports where it cannot.
 */
export function writePage(
  file: string,
  page: string,
  pageStart: string,
  cwd: string,
  sink: DiagnosticSink,
): void {
  const path = resolve(cwd, file);
  try {
    const before = startOf(path, Buffer.byteLength(pageStart));
    if (before !== null && before !== "" && before !== pageStart) {
      sink.report("inspect-file-foreign", { at: { file } });
      return;
    }
    writeFileSync(path, page);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("inspect-unwritable", { at: { file }, args: { reason } });
  }
}

/** The first bytes of a file as text; null where there is none. */
function startOf(path: string, length: number): string | null {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  try {
    const bytes = Buffer.alloc(length);
    const read = readSync(file, bytes, 0, length, 0);
    return bytes.toString("utf8", 0, read);
  } finally {
    closeSync(file);
  }
}
