import { type UnsafeName, unsafeNameWords } from "../../diagnostics/catalogue/workbook-words.js";
import type { Reading } from "../reading.js";
import { nameKey, shown, unsafeName } from "./entry-names.js";
import { dataRange } from "./local-header.js";
import type { ZipDirectory, ZipEntry } from "./zip-directory.js";

/** Whether an archive may be inflated, by what its headers say alone; reports every reason why not. */
export function checkDirectory(
  bytes: Uint8Array,
  directory: ZipDirectory,
  reading: Reading,
): boolean {
  const before = reading.sink.diagnostics.length;
  checkSizes(directory.entries, reading);
  checkNames(directory.entries, reading);
  checkStorage(directory.entries, reading);
  // Only a directory of bearable length is compared with what it lists.
  if (directory.entries.length <= reading.limits.entries) checkPlaces(bytes, directory, reading);
  return reading.sink.diagnostics.length === before;
}

function checkSizes(entries: readonly ZipEntry[], { file, limits, sink }: Reading): void {
  const at = { file };
  if (entries.length > limits.entries) {
    const args = { found: entries.length, limit: limits.entries };
    sink.report("workbook-too-many-entries", { at, args });
  }
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.inflatedSize) {
    const args = { found: total, limit: limits.inflatedSize };
    sink.report("workbook-inflates-too-much", { at, args });
  }
  const suspicious = entries
    .map(({ name, size, compressedSize }) => {
      return { name, size, ratio: Math.round(size / Math.max(1, compressedSize)) };
    })
    .filter(({ size, ratio }) => size > limits.ratioFloor && ratio > limits.ratio)
    .sort((a, b) => b.ratio - a.ratio);
  const [worst] = suspicious;
  if (worst === undefined) return;
  sink.report("workbook-suspicious-ratio", {
    at,
    args: { entry: shown(worst.name), found: worst.ratio, limit: limits.ratio },
  });
}

/** Reports each kind of bad name once. */
function checkNames(entries: readonly ZipEntry[], { file, sink }: Reading): void {
  const seen = new Set<string>();
  const reported = new Set<UnsafeName>();
  for (const { name } of entries) {
    const key = nameKey(name);
    const reason = unsafeName(name) ?? (seen.has(key) ? "duplicate" : null);
    seen.add(key);
    if (reason === null || reported.has(reason)) continue;
    reported.add(reason);
    sink.report("workbook-unsafe-entry-name", {
      at: { file },
      args: { entry: shown(name), reason: unsafeNameWords[reason] },
    });
  }
}

function checkStorage(entries: readonly ZipEntry[], { file, sink }: Reading): void {
  if (entries.some(({ encrypted }) => encrypted))
    sink.report("workbook-encrypted", { at: { file } });
  const other = entries.find(({ method }) => method !== 0 && method !== 8);
  if (other === undefined) return;
  sink.report("workbook-unknown-compression", {
    at: { file },
    args: { entry: shown(other.name), found: other.method },
  });
}

/** Entries that share data inflate to much more than the archive holds: each byte belongs to one entry. */
function checkPlaces(bytes: Uint8Array, directory: ZipDirectory, { file, sink }: Reading): void {
  const placed = directory.entries.map((entry) => ({ entry, range: dataRange(bytes, entry) }));
  const lying = placed.find(({ range }) => range === null);
  if (lying !== undefined) {
    sink.report("workbook-header-mismatch", {
      at: { file },
      args: { entry: shown(lying.entry.name) },
    });
    return;
  }
  const ordered = placed.sort((a, b) => a.entry.offset - b.entry.offset);
  for (const [index, { entry, range }] of ordered.entries()) {
    const limit = ordered[index + 1]?.entry.offset ?? directory.start;
    if ((range?.end ?? 0) <= limit) continue;
    sink.report("workbook-overlapping-entries", {
      at: { file },
      args: { entry: shown(entry.name), other: shown(ordered[index + 1]?.entry.name ?? "") },
    });
    return;
  }
}
