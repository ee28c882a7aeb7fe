import { unzipSync, zipSync } from "fflate";

/** Packs an archive again with its entries sorted and all times the same, so that equal contents are equal bytes. */
export function repackZip(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries).sort();
  // Times in archives have no zone: one written as local parts is the same everywhere.
  const mtime = new Date(2026, 0, 5, 0, 0, 0);
  return zipSync(
    Object.fromEntries(names.map((name) => [name, [entries[name] ?? new Uint8Array(), { mtime }]])),
    { level: 9 },
  );
}
