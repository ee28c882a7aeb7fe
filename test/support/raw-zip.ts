import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../generator/workbook/archive/crc32.js";

/** An entry of an archive written byte by byte, so that its headers can say anything. */
export interface RawEntry {
  readonly name: string;
  readonly contents: Uint8Array;
  /** What the headers say instead of the truth. */
  readonly says?: {
    readonly size?: number;
    readonly crc?: number;
    readonly method?: number;
    readonly flags?: number;
  };
  /** What the header in front of the data says alone. */
  readonly localName?: string;
  /** Uses the data of the first entry whose header lies this many entries before. */
  readonly shares?: number;
  /** Writes the sizes of the directory where archives over 4 GiB have them. */
  readonly long?: boolean;
}

const encoder = new TextEncoder();

/** An entry whose header and data lie within `Tail`, so many bytes before its end. */
export interface TailRecord {
  readonly entry: RawEntry;
  readonly compressed: number;
  readonly fromEnd: number;
}

/** Packs entries, after them what is not of their making, and a directory of both. */
export function packRaw(
  entries: readonly RawEntry[],
  tail: Uint8Array = new Uint8Array(),
  tailRecords: readonly TailRecord[] = [],
): Uint8Array {
  const locals = entries.map((entry) => makeLocal(entry));
  const offsets: number[] = [];
  let start = 0;
  for (const { bytes } of locals) {
    offsets.push(start);
    start += bytes.length;
  }
  start += tail.length;
  const directory = entries.map((entry, index) => {
    const from = index - (entry.shares ?? 0);
    return makeRecord(entry, locals[from]?.compressed ?? 0, offsets[from] ?? 0);
  });
  for (const { entry, compressed, fromEnd } of tailRecords) {
    directory.push(makeRecord(entry, compressed, start - fromEnd));
  }
  const length = directory.reduce((sum, record) => sum + record.length, 0);
  const count = directory.length;
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, start],
    [2, 0],
  );
  const parts = [...locals.map(({ bytes }) => bytes), tail, ...directory, end];
  return new Uint8Array(Buffer.concat(parts));
}

function facts({ contents, says = {} }: RawEntry) {
  return {
    flags: says.flags ?? 0,
    method: says.method ?? 8,
    crc: says.crc ?? crc32(contents),
    size: says.size ?? contents.length,
  };
}

function makeLocal(entry: RawEntry): { readonly bytes: Uint8Array; readonly compressed: number } {
  if (entry.shares !== undefined) return { bytes: new Uint8Array(), compressed: 0 };
  const data = deflateRawSync(entry.contents);
  return { bytes: Buffer.concat([localHeader(entry, data.length), data]), compressed: data.length };
}

/** The header in front of an entry's data. */
export function localHeader(entry: RawEntry, compressed: number): Uint8Array {
  const { flags, method, crc, size } = facts(entry);
  const name = encoder.encode(entry.localName ?? entry.name);
  const header = numbers(
    [4, 0x04034b50],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, compressed],
    [4, size],
    [2, name.length],
    [2, 0],
  );
  return Buffer.concat([header, name]);
}

function makeRecord(entry: RawEntry, compressed: number, offset: number): Uint8Array {
  const { flags, method, crc, size } = facts(entry);
  const name = encoder.encode(entry.name);
  const extra = entry.long
    ? numbers([2, 1], [2, 24], [8, size], [8, compressed], [8, offset])
    : new Uint8Array();
  const short = (value: number) => (entry.long ? 0xffffffff : value);
  const header = numbers(
    [4, 0x02014b50],
    [2, 20],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, short(compressed)],
    [4, short(size)],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, short(offset)],
  );
  return Buffer.concat([header, name, extra]);
}

/** Little-endian numbers by their widths. */
function numbers(...fields: readonly (readonly [width: number, value: number])[]): Uint8Array {
  return Buffer.concat(
    fields.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      if (width === 8) bytes.writeBigUInt64LE(BigInt(value));
      else bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
}
