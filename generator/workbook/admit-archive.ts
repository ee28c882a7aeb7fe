import type { DiagnosticSink } from "../diagnostics/sink.js";
import { fileFormat } from "./file-format.js";
import type { WorkbookLimits } from "./limits.js";
import type { WorkbookInput } from "./sheet.js";
import { readZipDirectory, type ZipEntry } from "./zip-directory.js";

/** Whether a file is a workbook that may be inflated; reports why where it is not. */
export function admitArchive(
  { file, bytes }: WorkbookInput,
  limits: WorkbookLimits,
  sink: DiagnosticSink,
): boolean {
  const at = { file };
  if (bytes.length > limits.fileSize) {
    sink.report("workbook-too-large", {
      at,
      args: { found: bytes.length, limit: limits.fileSize },
    });
    return false;
  }
  const format = fileFormat(bytes);
  if (format === "encrypted") {
    sink.report("workbook-encrypted", { at });
    return false;
  }
  if (format !== "zip") {
    sink.report("workbook-not-xlsx", { at, args: { found: format } });
    return false;
  }
  const entries = readZipDirectory(bytes);
  if (entries === null) {
    sink.report("workbook-truncated", { at });
    return false;
  }
  if (!entries.some(({ name }) => name === "[Content_Types].xml")) {
    sink.report("workbook-not-xlsx", { at, args: { found: "zip" } });
    return false;
  }
  return admitSizes(entries, at, limits, sink);
}

function admitSizes(
  entries: readonly ZipEntry[],
  at: { readonly file: string },
  limits: WorkbookLimits,
  sink: DiagnosticSink,
): boolean {
  const before = sink.diagnostics.length;
  if (entries.length > limits.entries) {
    sink.report("workbook-too-many-entries", {
      at,
      args: { found: entries.length, limit: limits.entries },
    });
  }
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.inflatedSize) {
    sink.report("workbook-inflates-too-much", {
      at,
      args: { found: total, limit: limits.inflatedSize },
    });
  }
  for (const { name, size, compressedSize } of entries) {
    const ratio = Math.round(size / Math.max(1, compressedSize));
    if (size <= limits.ratioFloor || ratio <= limits.ratio) continue;
    sink.report("workbook-suspicious-ratio", {
      at,
      args: { entry: name, found: ratio, limit: limits.ratio },
    });
  }
  return sink.diagnostics.length === before;
}
