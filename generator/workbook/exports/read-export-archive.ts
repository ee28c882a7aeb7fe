import { inflateRawSync } from "node:zlib";
import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { crc32 } from "../archive/crc32.js";
import { fileFormat } from "../file-format.js";
import { defaultLimits, type WorkbookLimits } from "../limits.js";
import type { WorkbookInput } from "../sheet.js";
import { type ArchiveEntry, listEntries, storedData } from "./archive-entries.js";
import { entryPath, isHiddenPath, isInside } from "./entry-path.js";
import { isExportName } from "./export-name.js";

/** An entry that will be read. */
interface NamedEntry {
  readonly path: string;
  readonly entry: ArchiveEntry;
}

/** Whether a file is an archive of CSV or TSV exports: one with such files that is no workbook itself. */
export function isExportArchive(bytes: Uint8Array): boolean {
  if (fileFormat(bytes) !== "zip") return false;
  const paths = (listEntries(bytes) ?? []).map((entry) => entryPath(entry) ?? "");
  return !paths.includes("[Content_Types].xml") && paths.some(isExportName);
}

/**
 * The files of an archive of exports, named as if it were a folder. Problems are reported; null where one
 * concerns the archive as a whole.
 */
export function readExportArchive(
  { file, bytes }: WorkbookInput,
  sink: DiagnosticSink,
  limits: WorkbookLimits = defaultLimits,
): readonly WorkbookInput[] | null {
  const at = { file };
  if (bytes.length > limits.fileSize) {
    const args = { found: bytes.length, limit: limits.fileSize };
    sink.report("workbook-too-large", { at, args });
    return null;
  }
  const entries = listEntries(bytes) ?? [];
  if (entries.length > limits.entries) {
    const args = { found: entries.length, limit: limits.entries };
    sink.report("workbook-too-many-entries", { at, args });
    return null;
  }
  const named = nameEntries(entries, file, sink);
  if (!admitSizes(named, file, limits, sink)) return null;
  return named.flatMap(({ path, entry }) => {
    const data = inflateEntry(bytes, entry);
    if (data !== null) return [{ file: `${file}/${path}`, bytes: data }];
    sink.report("exports-damaged-entry", { at, args: { entry: quote(path) } });
    return [];
  });
}

function nameEntries(
  entries: readonly ArchiveEntry[],
  file: string,
  sink: DiagnosticSink,
): readonly NamedEntry[] {
  const at = { file };
  const named = new Map<string, NamedEntry>();
  for (const entry of entries) {
    const path = entryPath(entry);
    const shown = quote(path ?? new TextDecoder("latin1").decode(entry.nameBytes));
    if (path === null) sink.report("exports-name-bytes", { at, args: { entry: shown } });
    else if (!isInside(path)) sink.report("exports-unsafe-name", { at, args: { entry: shown } });
    else if (named.has(path)) sink.report("exports-duplicate-name", { at, args: { entry: shown } });
    else if (path.endsWith("/")) continue;
    else if (!isExportName(path) || isHiddenPath(path)) {
      sink.report("exports-ignored-entry", { at, args: { entry: shown } });
    } else named.set(path, { path, entry });
  }
  return [...named.values()];
}

/** What the headers say of the sizes; that the data keeps to it is seen when it is inflated. */
function admitSizes(
  named: readonly NamedEntry[],
  file: string,
  limits: WorkbookLimits,
  sink: DiagnosticSink,
): boolean {
  const at = { file };
  const before = sink.diagnostics.length;
  if (named.some(({ entry }) => entry.encrypted)) sink.report("workbook-encrypted", { at });
  const total = named.reduce((sum, { entry }) => sum + entry.size, 0);
  if (total > limits.inflatedSize) {
    const args = { found: total, limit: limits.inflatedSize };
    sink.report("workbook-inflates-too-much", { at, args });
  }
  for (const { path, entry } of named) {
    const ratio = Math.round(entry.size / Math.max(1, entry.compressedSize));
    if (entry.size <= limits.ratioFloor || ratio <= limits.ratio) continue;
    const args = { entry: quote(path), found: ratio, limit: limits.ratio };
    sink.report("workbook-suspicious-ratio", { at, args });
  }
  return sink.diagnostics.length === before;
}

/** The contents of an entry; null where they are not what the headers say. */
function inflateEntry(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array | null {
  const data = storedData(bytes, entry);
  if (data === null) return null;
  const inflated = entry.method === 0 ? data : inflate(data, entry);
  if (inflated === null || inflated.length !== entry.size) return null;
  return crc32(inflated) === entry.crc ? inflated : null;
}

function inflate(data: Uint8Array, { method, size }: ArchiveEntry): Uint8Array | null {
  if (method !== 8) return null;
  try {
    // Node refuses a bound of zero.
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}

/** Names of a hostile archive hold anything; quoted, they do nothing to a terminal. */
function quote(name: string): string {
  return JSON.stringify(name.slice(0, 80));
}
