import { createInflateRaw } from "node:zlib";
import type { Archive } from "../admit-archive.js";
import { type Reading, Refused } from "../reading.js";
import { crc32 } from "./crc32.js";
import { shown } from "./entry-names.js";
import { dataRange } from "./local-header.js";
import type { ZipEntry } from "./zip-directory.js";

const chunkSize = 64 * 1024;

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
  const inflate = createInflateRaw({ chunkSize });
  inflate.end(data);
  try {
    for await (const chunk of inflate) yield chunk as Uint8Array;
  } catch (error) {
    if (error instanceof Refused || !isZlibError(error)) throw error;
    reading.sink.report("workbook-damaged-entry", {
      at: { file: reading.file },
      args: { entry: shown(entry.name) },
    });
    throw new Refused();
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}

function refuseSize(entry: ZipEntry, found: number, { file, sink }: Reading): never {
  sink.report("workbook-size-mismatch", {
    at: { file },
    args: { entry: shown(entry.name), declared: entry.size, found },
  });
  throw new Refused();
}
