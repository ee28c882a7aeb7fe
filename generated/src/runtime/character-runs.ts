import type { SetsOfUnits } from "./cell-sets.js";

export const quote = 0x22;
export const comma = 0x2c;
export const cr = 0x0d;
export const lf = 0x0a;

/** What a run over characters adds up. */
export interface CharacterCount {
  /** The sets that all characters so far are in; 0 after bytes that are no character, or one beyond U+FFFF. */
  sets: number;
  /** Characters. */
  characters: number;
  /** Bytes less UTF-16 units. */
  extra: number;
}

/**
 * Runs over the characters of a cell up to a byte that may end it, or must be looked at: a comma, a quote,
 * CR, LF or NUL. Returns its position.
 */
export type CharacterRun = (
  bytes: Uint8Array,
  from: number,
  sets: SetsOfUnits,
  count: CharacterCount,
) => number;

/** Whether a byte ends a cell that is not in quotes. */
export function isCellEnd(byte: number): boolean {
  return byte === comma || byte === cr || byte === lf;
}

function isPlain(byte: number): boolean {
  return byte > comma || !(isCellEnd(byte) || byte === quote || byte === 0);
}

/** The run over UTF-8; `table` is by UTF-16 unit. */
export const runOverUtf8: CharacterRun = (bytes, from, table, count) => {
  let { sets, characters, extra } = count;
  let at = from;
  for (;;) {
    let byte = bytes[at] as number;
    const start = at;
    while (byte < 0x80 && isPlain(byte)) {
      sets &= table[byte] as number;
      at += 1;
      byte = bytes[at] as number;
    }
    characters += at - start;
    if (byte < 0x80) break;
    const wide = at;
    // Most characters: three bytes, of which the second and third begin with the bits 10.
    while (byte > 0xe0 && byte < 0xf0) {
      const second = (bytes[at + 1] as number) ^ 0x80;
      const third = (bytes[at + 2] as number) ^ 0x80;
      if ((second | third) > 0x3f) break;
      sets &= table[((byte & 0xf) << 12) | (second << 6) | third] as number;
      at += 3;
      byte = bytes[at] as number;
    }
    if (at > wide) {
      characters += (at - wide) / 3;
      extra += ((at - wide) / 3) * 2;
      continue;
    }
    const size = utf8Size(bytes, at);
    sets &= size === 2 || size === 3 ? (table[unitAt(bytes, at, size)] as number) : 0;
    characters += 1;
    extra += size === 4 ? 2 : Math.max(0, size - 1);
    at += Math.max(1, size);
  }
  count.sets = sets;
  count.characters = characters;
  count.extra = extra;
  return at;
};

/** The UTF-16 unit of a UTF-8 character of two or three bytes. */
function unitAt(bytes: Uint8Array, at: number, size: 2 | 3): number {
  const lead = bytes[at] as number;
  const second = (bytes[at + 1] as number) & 0x3f;
  if (size === 2) return ((lead & 0x1f) << 6) | second;
  return ((lead & 0xf) << 12) | (second << 6) | ((bytes[at + 2] as number) & 0x3f);
}

/** Bytes of the UTF-8 character at an offset; 0 where there is none. Neither overlong forms nor surrogates are any. */
export function utf8Size(bytes: Uint8Array, offset: number): 0 | 1 | 2 | 3 | 4 {
  const lead = bytes[offset] as number;
  if (lead < 0x80) return 1;
  const second = bytes[offset + 1] ?? 0;
  const size = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (size === 0 || second < least || second > most) return 0;
  for (let next = 2; next < size; next++) {
    if (((bytes[offset + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return size;
}

/** The run over Windows-31J; `table` is by code, see `setsByCode`. */
export const runOverWindows31j: CharacterRun = (bytes, from, table, count) => {
  let { sets, characters, extra } = count;
  let at = from;
  for (;;) {
    const byte = bytes[at] as number;
    if (byte < 0x80 ? !isPlain(byte) : false) break;
    const trail = bytes[at + 1] as number;
    // A second byte below 0x40 is no half of a character, but may be what ends the cell.
    const isPair = byte >= 0x80 && (byte < 0xa1 || byte > 0xdf) && trail >= 0x40;
    sets &= table[isPair ? (byte << 8) | trail : byte] as number;
    extra += isPair ? 1 : 0;
    at += isPair ? 2 : 1;
    characters += 1;
  }
  count.sets = sets;
  count.characters = characters;
  count.extra = extra;
  return at;
};
