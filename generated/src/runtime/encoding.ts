import { bytesOf, decodeTwoByteTable, firstCell, lastCell } from "./windows31j.js";

export type Encoding = "utf-8" | "windows-31j";

/** Bytes that are no text in the encoding. */
export interface DecodingError {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

export interface DecodedText {
  /** With U+FFFD in place of what could not be decoded; a byte order mark is left out. */
  readonly text: string;
  readonly errors: readonly DecodingError[];
}

/**
 * Decodes a whole file. A byte order mark settles the encoding, also that of UTF-16; otherwise it is
 * the one given. Every invalid sequence is reported with its offset.
 */
export function decode(bytes: Uint8Array, encoding: Encoding): DecodedText {
  const mark = byteOrderMark(bytes);
  const label = mark?.label ?? (encoding === "windows-31j" ? "shift_jis" : encoding);
  const start = mark?.length ?? 0;
  const body = bytes.subarray(start);
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(body), errors: [] };
  } catch {
    return decodeStepwise(body, start, label);
  }
}

interface ByteOrderMark {
  readonly label: string;
  readonly length: number;
}

function byteOrderMark([a, b, c]: Uint8Array): ByteOrderMark | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: "utf-8", length: 3 };
  if (a === 0xff && b === 0xfe) return { label: "utf-16le", length: 2 };
  if (a === 0xfe && b === 0xff) return { label: "utf-16be", length: 2 };
  return null;
}

/** The slow way: character by character, to find out where the bytes are wrong. */
function decodeStepwise(bytes: Uint8Array, start: number, label: string): DecodedText {
  const decoder = new TextDecoder(label, { fatal: true });
  const errors: DecodingError[] = [];
  const parts: string[] = [];
  const longest = label === "utf-8" ? 4 : label === "shift_jis" ? 2 : 4;
  for (let offset = 0; offset < bytes.length;) {
    const length = validLength(decoder, bytes, offset, longest, parts);
    if (length > 0) {
      offset += length;
      continue;
    }
    errors.push({ offset: start + offset, bytes: bytes.slice(offset, offset + 1) });
    parts.push("\ufffd");
    offset += 1;
  }
  return { text: parts.join(""), errors };
}

/** Decodes the shortest valid sequence at an offset into `parts` and returns its length; 0 for none. */
function validLength(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
  offset: number,
  longest: number,
  parts: string[],
): number {
  for (let length = 1; length <= longest && offset + length <= bytes.length; length++) {
    try {
      const text = decoder.decode(bytes.subarray(offset, offset + length));
      if (text === "") continue;
      parts.push(text);
      return length;
    } catch {
      // Not a whole character yet, or not a character at all.
    }
  }
  return 0;
}

/** A character that an encoding does not have. */
export interface EncodingError {
  /** Offset in UTF-16 units. */
  readonly index: number;
  readonly char: string;
  readonly codePoint: number;
}

export interface EncodedText {
  /** Without the characters that are errors; not to be used when there are some. */
  readonly bytes: Uint8Array;
  readonly errors: readonly EncodingError[];
}

/** Encodes a whole text. Nothing is substituted: a character without a code is an error. */
export function encode(
  text: string,
  encoding: Encoding,
  options: { readonly bom: boolean },
): EncodedText {
  if (encoding === "windows-31j") return encodeWindows31j(text);
  const bytes = new TextEncoder().encode(options.bom ? `\ufeff${text}` : text);
  return { bytes, errors: loneSurrogates(text) };
}

function loneSurrogates(text: string): readonly EncodingError[] {
  const errors: EncodingError[] = [];
  for (const { 0: char, index } of text.matchAll(/\p{Cs}/gu)) {
    errors.push({ index, char, codePoint: char.codePointAt(0) ?? 0 });
  }
  return errors;
}

function encodeWindows31j(text: string): EncodedText {
  const codes = encoderTable();
  const bytes = new Uint8Array(text.length * 2);
  const errors: EncodingError[] = [];
  let length = 0;
  let index = 0;
  for (const char of text) {
    const unit = char.charCodeAt(0);
    const code = char.length > 1 ? 0 : (codes[unit] as number);
    if (code === 0 && unit !== 0) {
      errors.push({ index, char, codePoint: char.codePointAt(0) ?? 0 });
    } else {
      if (code > 0xff) bytes[length++] = code >> 8;
      bytes[length++] = code & 0xff;
    }
    index += char.length;
  }
  return { bytes: bytes.subarray(0, length), errors };
}

/**
 * Code of every UTF-16 unit; 0 for none. Some characters have several codes: like Windows, it takes
 * the one of JIS X 0208, then NEC row 13, then the IBM extensions, then the NEC selected ones.
 */
function encoderTable(): Uint16Array {
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
