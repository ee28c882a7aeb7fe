/** What the central directory of an archive says of one entry. */
export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  readonly size: number;
}

const endRecord = 0x06054b50;
const entryRecord = 0x02014b50;
/** Length of an end record without its comment, and of the longest comment. */
const endLength = 22;
const longestComment = 0xffff;

/** The entries of an archive, nothing inflated; null where there is no whole directory. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryRecord) return null;
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
    });
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  const first = Math.max(0, last - longestComment);
  for (let at = last; at >= first; at--) if (view.getUint32(at, true) === endRecord) return at;
  return null;
}
