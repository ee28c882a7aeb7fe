import type { SetsOfUnits } from "./cell-sets.js";
import { platformDecoder } from "./platform-decoder.js";

/**
 * The two-byte characters of Windows-31J, read from the platform's own decoder: browsers and servers
 * have the table already, so the package does not carry it.
 */
export interface TwoByteTable {
  /** The character at a row (1 to 120) and cell (1 to 94); "" where there is none. */
  charAt(row: number, cell: number): string;
}

export const firstCell = 1;
export const lastCell = 94;
/** The last row that bytes can name; the user-defined rows 95 to 114 have no characters here. */
export const lastRow = 120;

/** The bytes of a row and cell. */
export function bytesOf(row: number, cell: number): readonly [number, number] {
  const half = (row - 1) >> 1;
  const lead = half < 0x1f ? half + 0x81 : half + 0xc1;
  if (row % 2 === 0) return [lead, cell + 0x9e];
  return [lead, cell < 64 ? cell + 0x3f : cell + 0x40];
}

/** Decodes the whole table, about ten thousand characters, in one go. Made by whoever keeps it. */
export function decodeTwoByteTable(): TwoByteTable {
  const bytes = new Uint8Array(lastRow * lastCell * 3);
  let length = 0;
  for (let row = 1; row <= lastRow; row++) {
    for (let cell = firstCell; cell <= lastCell; cell++) {
      bytes.set(bytesOf(row, cell), length);
      // A line feed is no second byte, so what stands between two of them is what one pair decodes to.
      bytes[length + 2] = 0x0a;
      length += 3;
    }
  }
  const decoded = platformDecoder("shift_jis").decode(bytes).split("\n");
  // A pair that is no character decodes to U+FFFD, and a user-defined one to a private character.
  const chars = decoded.map((char) =>
    char.length !== 1 || /[\ufffd\ue000-\uf8ff]/.test(char) ? "" : char,
  );
  return {
    charAt: (row, cell) =>
      cell < firstCell || cell > lastCell ? "" : (chars[(row - 1) * lastCell + cell - 1] ?? ""),
  };
}

/**
 * The sets of characters by code, from those by UTF-16 unit: one-byte codes stand where they are,
 * two-byte ones at lead * 256 + trail. A code without a character is in no set.
 */
export function setsByCode(units: SetsOfUnits): SetsOfUnits {
  const sets = units.slice().fill(0);
  for (let ascii = 0; ascii < 0x80; ascii++) sets[ascii] = units[ascii] as number;
  for (let kana = 0xa1; kana <= 0xdf; kana++) sets[kana] = units[0xff61 + kana - 0xa1] as number;
  const table = decodeTwoByteTable();
  for (let row = 1; row <= lastRow; row++) {
    for (let cell = firstCell; cell <= lastCell; cell++) {
      const char = table.charAt(row, cell);
      if (char === "") continue;
      const [lead, trail] = bytesOf(row, cell);
      sets[lead * 256 + trail] = units[char.charCodeAt(0)] as number;
    }
  }
  return sets;
}

/** Bytes of the character at an offset; 0 where there is none. */
export function windows31jSize(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] as number;
  if (lead < 0x80 || (lead >= 0xa1 && lead <= 0xdf)) return 1;
  const trail = bytes[offset + 1] ?? 0;
  const isPair = lead > 0x80 && lead !== 0xa0 && lead < 0xfd && trail >= 0x40 && trail < 0xfd;
  // The tables of the platform know which pairs are characters; the user-defined ones are.
  if (!isPair || trail === 0x7f) return 0;
  const char = platformDecoder("shift_jis").decode(bytes.subarray(offset, offset + 2));
  return char.length === 1 && char !== "\ufffd" ? 2 : 0;
}

/**
 * Code of every UTF-16 unit; 0 for none. Some characters have several codes: like Windows, it takes
 * the one of JIS X 0208, then NEC row 13, then the IBM extensions, then the NEC selected ones.
 */
export function encoderTable(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let ascii = 0; ascii < 0x80; ascii++) codes[ascii] = ascii;
  for (let kana = 0xa1; kana <= 0xdf; kana++) codes[0xff61 + kana - 0xa1] = kana;
  const table = decodeTwoByteTable();
  const rowsByPreference = [
    [1, 8],
    [13, 13],
    [16, 84],
    [115, 120],
    [89, 92],
  ] as const;
  for (const [from, to] of rowsByPreference) {
    for (let row = from; row <= to; row++) {
      for (let cell = firstCell; cell <= lastCell; cell++) {
        const char = table.charAt(row, cell);
        if (char === "" || codes[char.charCodeAt(0)] !== 0) continue;
        const [lead, trail] = bytesOf(row, cell);
        codes[char.charCodeAt(0)] = lead * 256 + trail;
      }
    }
  }
  return codes;
}
