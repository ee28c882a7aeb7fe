import { createInflateRaw, type InflateRaw, inflateRawSync } from "node:zlib";
import type { Archive } from "../admit-archive.js";
import { type Reading, Refused } from "../reading.js";
import { crc32 } from "./crc32.js";
import { shown } from "./entry-names.js";
import { dataRange } from "./local-header.js";
import type { ZipEntry } from "./zip-directory.js";

const chunkSize = 64 * 1024;
/** Entries up to this size are inflated at once. */
const wholeSize = 1024 * 1024;

/**
 * The contents of an entry, a chunk at a time, so that a large part is never in memory as a whole. What
 * the headers say of the size is an upper bound that is enforced, never trusted.
 * @throws Refused where the data is damaged or is not what the headers say.
 */
export async function* inflateEntry(
  archive: Archive,
  entry: ZipEntry,
  reading: Reading,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  let crc = 0;
  for await (const chunk of rawChunks(archive, entry, reading)) {
    size += chunk.length;
    if (size > entry.size) refuseSize(entry, size, reading);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size) refuseSize(entry, size, reading);
  if (crc === entry.crc) return;
  reading.sink.report("workbook-checksum", {
    at: { file: reading.file },
    args: { entry: shown(entry.name) },
  });
  throw new Refused();
}

async function* rawChunks(
  { bytes }: Archive,
  entry: ZipEntry,
  reading: Reading,
): AsyncGenerator<Uint8Array> {
  const range = dataRange(bytes, entry);
  const data = range === null ? bytes.subarray(0, 0) : bytes.subarray(range.start, range.end);
  if (entry.method === 0) {
    for (let at = 0; at < data.length; at += chunkSize) yield data.subarray(at, at + chunkSize);
    return;
  }
  try {
    if (entry.size <= wholeSize) yield inflateWhole(data, entry);
    else for await (const chunk of startInflating(data)) yield chunk as Uint8Array;
  } catch (error) {
    if (errorCode(error) === "ERR_BUFFER_TOO_LARGE") refuseSize(entry, entry.size + 1, reading);
    if (!errorCode(error).startsWith("Z_")) throw error;
    reading.sink.report("workbook-damaged-entry", {
      at: { file: reading.file },
      args: { entry: shown(entry.name) },
    });
    throw new Refused();
  }
}

function startInflating(data: Uint8Array): InflateRaw {
  const inflate = createInflateRaw({ chunkSize });
  inflate.end(data);
  return inflate;
}

/** Small entries at once: streams take longer to set up than these to inflate. */
function inflateWhole(data: Uint8Array, { size }: ZipEntry): Uint8Array {
  return inflateRawSync(data, { chunkSize: Math.max(size, 64), maxOutputLength: size + 1 });
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function refuseSize(entry: ZipEntry, found: number, { file, sink }: Reading): never {
  sink.report("workbook-size-mismatch", {
    at: { file },
    args: { entry: shown(entry.name), declared: entry.size, found },
  });
  throw new Refused();
}
