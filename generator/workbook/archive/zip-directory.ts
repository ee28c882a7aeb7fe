import { readZip64Sizes, readZip64End } from "./zip64.js";

/** What the central directory of an archive says of one entry. */
export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where the entry's own header starts. */
  readonly offset: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory starts, after the data of all entries. */
  readonly start: number;
}

/** Where the directory is and how many entries it lists. */
export interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
}

const endRecord = 0x06054b50;
const entryRecord = 0x02014b50;
/** Length of an end record without its comment, and of the longest comment. */
const endLength = 22;
const longestComment = 0xffff;

/**
 * The directory of an archive, nothing inflated; null where there is no whole one. Stops after `limit`
 * entries and one, so that a directory of a million entries costs no more than that.
 */
export function readZipDirectory(bytes: Uint8Array, limit: number): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const place = end === null ? null : findDirectory(view, end);
  if (end === null || place === null) return null;
  const entries: ZipEntry[] = [];
  let at = place.start;
  for (let index = 0; index < Math.min(place.count, limit + 1); index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryRecord) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) return null;
    entries.push({
      name: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      ...readZip64Sizes(view, at, nameEnd, extraEnd),
    });
    at = next;
  }
  return { entries, start: place.start };
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  const first = Math.max(0, last - longestComment);
  for (let at = last; at >= first; at--) if (view.getUint32(at, true) === endRecord) return at;
  return null;
}

function findDirectory(view: DataView, end: number): DirectoryPlace | null {
  const short = { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  const long = short.count === 0xffff || short.start === 0xffffffff;
  return long ? readZip64End(view, end) : short;
}
