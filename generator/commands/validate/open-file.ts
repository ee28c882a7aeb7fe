import { type FileHandle, open } from "node:fs/promises";
import { resolve } from "node:path";
import type { DiagnosticSink } from "../../diagnostics/sink.js";

/** Bytes that are looked at before a file is read. */
const headSize = 256 * 1024;
const chunkSize = 1024 * 1024;

/** A file to check, of which the beginning was read. Pipes work too: nothing is read twice. */
export interface OpenFile {
  /** As the user wrote it. */
  readonly name: string;
  /** In bytes; 0 where it is not known. */
  readonly size: number;
  readonly head: Uint8Array;
  /** Whether `head` is all there is. */
  readonly whole: boolean;
  /** The contents from the beginning; can be asked for once. */
  chunks(): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a file; null, and reported, where that is not possible. */
export async function openFile(
  name: string,
  cwd: string,
  sink: DiagnosticSink,
): Promise<OpenFile | null> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(resolve(cwd, name), "r");
    const stats = await handle.stat();
    if (!stats.isDirectory()) return await makeFile(name, stats.size, handle);
    sink.report("validate-file-folder", { at: { file: name } });
  } catch (error) {
    reportUnreadable(name, error, sink);
  }
  await handle?.close();
  return null;
}

/** Reports that a file cannot be read, or not to its end. */
export function reportUnreadable(name: string, error: unknown, sink: DiagnosticSink): void {
  const reason = error instanceof Error ? error.message : String(error);
  sink.report("validate-file-unreadable", { at: { file: name }, args: { reason } });
}

async function makeFile(name: string, size: number, handle: FileHandle): Promise<OpenFile> {
  const head = await readBytes(handle, headSize);
  const whole = head.length < headSize;
  return {
    name,
    size,
    head,
    whole,
    async *chunks() {
      yield head;
      if (whole) return;
      for (;;) {
        const chunk = await readBytes(handle, chunkSize);
        if (chunk.length > 0) yield chunk;
        if (chunk.length < chunkSize) return;
      }
    },
    close: () => handle.close(),
  };
}

/** The next bytes: fewer than asked for only at the end. A pipe gives them in smaller pieces. */
async function readBytes(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}
