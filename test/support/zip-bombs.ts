import { deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { localHeader, packRaw, type RawEntry, type TailRecord } from "./raw-zip.js";
import { type Parts, partsOf } from "./xlsx-parts.js";

/** Archives that cost more than they look, made when a test needs them. */

function entries(parts: Parts): readonly RawEntry[] {
  return Object.entries(partsOf(parts)).map(([name, contents]) => {
    return { name, contents: typeof contents === "string" ? strToU8(contents) : contents };
  });
}

const sheetPart = "xl/worksheets/sheet1.xml";

function withSheet(rows: string, says: RawEntry["says"] = {}): Uint8Array {
  const all = entries({ sheets: { 頁: rows } });
  return packRaw(all.map((entry) => (entry.name === sheetPart ? { ...entry, says } : entry)));
}

/** A sheet of 200 MB that is next to nothing compressed. */
export function highRatio(): Uint8Array {
  return withSheet(" ".repeat(200_000_000));
}

/** The same, whose header says that it is a number of bytes. */
export function lyingHeader(size: number): Uint8Array {
  return withSheet(" ".repeat(200_000_000), { size });
}

/** A sheet with a look and nothing else in every row to the last, which a program really writes. */
export function ghostRows(): Uint8Array {
  const rows = Array.from({ length: 1_048_575 }, (_, index) => {
    const row = index + 2;
    return `<row r="${row}" spans="1:2" ht="13.5"><c r="A${row}" s="1"/><c r="B${row}" s="1"/></row>`;
  });
  return withSheet(`<row r="1"><c r="A1"><v>1</v></c></row>${rows.join("")}`);
}

/** A directory as long as a short end record can say. */
export function manyEntries(): Uint8Array {
  const more = Array.from({ length: 65_000 }, (_, index) => {
    return { name: `xl/media/${index}.png`, contents: new Uint8Array() };
  });
  return packRaw([...entries({}), ...more]);
}

/** One and a half million strings, each of its own. */
export function manyStrings(): Uint8Array {
  const strings = Array.from({ length: 1_500_000 }, (_, index) => `<si><t>${index}</t></si>`);
  return packRaw(entries({ strings: strings.join("") }));
}

/** A string of a hundred million characters that do not compress too well to be let in. */
export function longString(): Uint8Array {
  const words = Array.from({ length: 2_000_000 }, (_, index) => (index * 7919).toString(36));
  return packRaw(entries({ strings: `<si><t>${words.join("")}</t></si>` }));
}

/**
 * Entries whose data is one in the other: each starts with a stored block that holds the header of the
 * next, and goes on with the data of that one. The innermost is inflated as often as there are entries.
 */
export function overlapping(): Uint8Array {
  const records: TailRecord[] = [];
  let contents: Uint8Array = new Uint8Array(1_000_000);
  let data: Uint8Array = deflateRawSync(contents, { level: 9 });
  let tail: Uint8Array = new Uint8Array();
  for (let index = 0; index < 100; index++) {
    const entry = { name: `xl/media/${index}.bin`, contents };
    const header = localHeader(entry, data.length);
    tail = Buffer.concat([header, data]);
    records.push({ entry, compressed: data.length, fromEnd: tail.length });
    contents = Buffer.concat([header, contents]);
    data = Buffer.concat([storedBlock(header.length), tail]);
  }
  return packRaw(entries({}), tail, records);
}

/** Start of a stretch of deflated data that is not compressed. */
function storedBlock(length: number): Uint8Array {
  const [low, high] = [length & 0xff, length >> 8];
  return Uint8Array.of(0, low, high, low ^ 0xff, high ^ 0xff);
}
