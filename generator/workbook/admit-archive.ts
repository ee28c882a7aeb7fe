import type { DiagnosticSink } from "../diagnostics/sink.js";
import { checkDirectory } from "./archive/check-directory.js";
import { readZipDirectory, type ZipEntry } from "./archive/zip-directory.js";
import { fileFormat } from "./file-format.js";
import type { Reading } from "./reading.js";

/** Entries of an archive by name, and its bytes: what may be inflated. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** The archive of a workbook that may be inflated; null, with the reasons reported, for another file. */
export function admitArchive(bytes: Uint8Array, reading: Reading): Archive | null {
  const { file, limits, sink } = reading;
  const at = { file };
  if (bytes.length > limits.fileSize) {
    sink.report("workbook-too-large", {
      at,
      args: { found: bytes.length, limit: limits.fileSize },
    });
    return null;
  }
  if (!isArchive(bytes, at, sink)) return null;
  const directory = readZipDirectory(bytes, limits.entries);
  if (directory === null) {
    sink.report("workbook-truncated", { at });
    return null;
  }
  if (!directory.entries.some(({ name }) => name === "[Content_Types].xml")) {
    sink.report("workbook-not-xlsx", { at, args: { found: "zip" } });
    return null;
  }
  if (!checkDirectory(bytes, directory, reading)) return null;
  return { bytes, entries: new Map(directory.entries.map((entry) => [entry.name, entry])) };
}

function isArchive(
  bytes: Uint8Array,
  at: { readonly file: string },
  sink: DiagnosticSink,
): boolean {
  const format = fileFormat(bytes);
  if (format === "zip") return true;
  if (format === "encrypted") sink.report("workbook-encrypted", { at });
  else sink.report("workbook-not-xlsx", { at, args: { found: format } });
  return false;
}
