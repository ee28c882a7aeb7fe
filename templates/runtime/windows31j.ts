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
  const decoded = new TextDecoder("shift_jis").decode(bytes).split("\n");
  // A pair that is no character decodes to U+FFFD, and a user-defined one to a private character.
  const chars = decoded.map((char) =>
    char.length !== 1 || /[\ufffd\ue000-\uf8ff]/.test(char) ? "" : char,
  );
  return {
    charAt: (row, cell) =>
      cell < firstCell || cell > lastCell ? "" : (chars[(row - 1) * lastCell + cell - 1] ?? ""),
  };
}
