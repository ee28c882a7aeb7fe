import type { DirectoryPlace } from "./zip-directory.js";

const locatorRecord = 0x07064b50;
const endRecord = 0x06064b50;
const extraField = 0x0001;
const inExtra = 0xffffffff;

/** Numbers over 2^53 are no sizes of anything that can be read; rounding keeps them too large. */
function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** The place of the directory where the short end record has no room for it; null where it is missing. */
export function readZip64End(view: DataView, end: number): DirectoryPlace | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locatorRecord) return null;
  const at = readLong(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== endRecord) return null;
  return { count: readLong(view, at + 32), start: readLong(view, at + 48) };
}

/** Sizes and place of an entry, taken from the extra field where the record says so. */
export function readZip64Sizes(view: DataView, record: number, extra: number, extraEnd: number) {
  const short = {
    size: view.getUint32(record + 24, true),
    compressedSize: view.getUint32(record + 20, true),
    offset: view.getUint32(record + 42, true),
  };
  for (let at = extra; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== extraField) continue;
    // Only the numbers that did not fit are here, in this order.
    let next = at + 4;
    const end = Math.min(extraEnd, next + view.getUint16(at + 2, true));
    const long = (value: number) => {
      if (value !== inExtra || next + 8 > end) return value;
      next += 8;
      return readLong(view, next - 8);
    };
    const size = long(short.size);
    const compressedSize = long(short.compressedSize);
    return { size, compressedSize, offset: long(short.offset) };
  }
  return short;
}
