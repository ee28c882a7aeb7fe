import type { ZipEntry } from "./zip-directory.js";

const localRecord = 0x04034b50;
const headerLength = 30;
const sizesFollow = 0x08;
const inExtra = 0xffffffff;

/**
 * Where the compressed data of an entry lies, by the header in front of it; null where that header is
 * missing or says something else than the directory.
 */
export function dataRange(
  bytes: Uint8Array,
  entry: ZipEntry,
): { readonly start: number; readonly end: number } | null {
  const { offset } = entry;
  if (offset + headerLength > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, headerLength);
  if (view.getUint32(0, true) !== localRecord) return null;
  const nameEnd = offset + headerLength + view.getUint16(26, true);
  const name = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    bytes.subarray(offset + headerLength, nameEnd),
  );
  const start = nameEnd + view.getUint16(28, true);
  const end = start + entry.compressedSize;
  if (name !== entry.name || view.getUint16(8, true) !== entry.method) return null;
  return end <= bytes.length && agrees(view, entry) ? { start, end } : null;
}

function agrees(view: DataView, entry: ZipEntry): boolean {
  if ((view.getUint16(6, true) & sizesFollow) !== 0) return true;
  const [crc, compressed, size] = [14, 18, 22].map((at) => view.getUint32(at, true));
  return (
    crc === entry.crc &&
    (compressed === inExtra || compressed === entry.compressedSize) &&
    (size === inExtra || size === entry.size)
  );
}
