const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * The text of an export: in the encoding of its byte order mark, or else in UTF-8 or, from Japanese
 * spreadsheet programs, Windows-31J. Null where it is in none of them, or no text.
 */
export function decodeExport(bytes: Uint8Array): string | null {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const encodings = marked === undefined ? ["utf-8", "shift_jis"] : [marked[0]];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes("\0") ? null : text;
    } catch {
      // Not in this encoding.
    }
  }
  return null;
}
