/** A line of a CSV file; only the cells that need it are quoted. */
export function csvLine(cells: readonly string[]): string {
  const written = cells.map((cell) =>
    /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${written.join(",")}\r\n`;
}

/** Puts texts in Windows-31J by what the platform's decoder makes of each code. */
export class Windows31j {
  readonly #codes = new Map<string, number>();

  constructor() {
    const decoder = new TextDecoder("shift_jis", { fatal: true });
    for (let lead = 0xfc; lead >= 0x81; lead--) {
      if (lead >= 0xa0 && lead <= 0xdf) continue;
      for (let trail = 0xfc; trail >= 0x40; trail--) {
        try {
          this.#codes.set(decoder.decode(Uint8Array.of(lead, trail)), lead * 0x100 + trail);
        } catch {
          // Not every pair is a character.
        }
      }
    }
    for (let code = 0; code < 0x80; code++) this.#codes.set(String.fromCharCode(code), code);
    for (let code = 0xa1; code <= 0xdf; code++) {
      this.#codes.set(decoder.decode(Uint8Array.of(code)), code);
    }
  }

  /** @throws Error for a character that it does not have */
  encode(text: string): Uint8Array {
    const bytes = new Uint8Array(text.length * 2);
    let length = 0;
    for (const char of text) {
      const code = this.#codes.get(char);
      if (code === undefined) throw new Error(`Not in Windows-31J: ${char}`);
      if (code > 0xff) bytes[length++] = code >> 8;
      bytes[length++] = code & 0xff;
    }
    return bytes.subarray(0, length);
  }
}
