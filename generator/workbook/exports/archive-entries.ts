/** What the directory of an archive says of an entry whose name may be in any encoding. */
export interface ArchiveEntry {
  readonly nameBytes: Uint8Array;
  /** Whether the archive says that the name is UTF-8. */
  readonly utf8: boolean;
  readonly encrypted: boolean;
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's own header starts. */
  readonly offset: number;
}

const endRecord = 0x06054b50;
const entryRecord = 0x02014b50;
const localRecord = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;

/** The entries of an archive, nothing inflated; null where there is no whole directory. */
export function listEntries(bytes: Uint8Array): readonly ArchiveEntry[] | null {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + entryLength > end || view.getUint32(at, true) !== entryRecord) return null;
    const nameEnd = at + entryLength + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    const flags = view.getUint16(at + 8, true);
    entries.push({
      nameBytes: bytes.subarray(at + entryLength, nameEnd),
      utf8: (flags & 0x800) !== 0,
      encrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

/** The compressed data of an entry; null where the archive has no such place. */
export function storedData(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array | null {
  const { offset, compressedSize } = entry;
  if (offset + localLength > bytes.length) return null;
  const view = viewOf(bytes);
  if (view.getUint32(offset, true) !== localRecord) return null;
  const lengths = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + localLength + lengths;
  return start + compressedSize > bytes.length
    ? null
    : bytes.subarray(start, start + compressedSize);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  const first = Math.max(0, last - longestComment);
  for (let at = last; at >= first; at--) if (view.getUint32(at, true) === endRecord) return at;
  return null;
}
