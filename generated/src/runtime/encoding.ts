import { utf8Size } from "./character-runs.js";
import { platformDecoder } from "./platform-decoder.js";
import { encoderTable, windows31jSize } from "./windows31j.js";

export type Encoding = "utf-8" | "windows-31j";

/** Bytes that are no text in the encoding. */
export interface DecodingError {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

export interface DecodedText {
  /** With U+FFFD in place of what could not be decoded. */
  readonly text: string;
  readonly errors: readonly DecodingError[];
}

/** A decoder that takes a byte order mark for a character as any other. */
export function makeDecoder(
  encoding: Encoding,
  { fatal }: { readonly fatal: boolean },
): InstanceType<typeof TextDecoder> {
  const label = encoding === "windows-31j" ? "shift_jis" : encoding;
  return platformDecoder(label, { fatal, ignoreBOM: true });
}

/** Decodes bytes of which some are no text, each of which becomes U+FFFD. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): DecodedText {
  const decoder = makeDecoder(encoding, { fatal: false });
  const sizeAt = encoding === "utf-8" ? utf8Size : windows31jSize;
  const errors: DecodingError[] = [];
  const parts: string[] = [];
  let validFrom = 0;
  for (let offset = 0; offset < bytes.length;) {
    const size = sizeAt(bytes, offset);
    if (size === 0) {
      parts.push(decoder.decode(bytes.subarray(validFrom, offset)), "\ufffd");
      errors.push({ offset, bytes: bytes.slice(offset, offset + 1) });
      validFrom = offset + 1;
    }
    offset += Math.max(1, size);
  }
  parts.push(decoder.decode(bytes.subarray(validFrom)));
  return { text: parts.join(""), errors };
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
  options: {
    readonly bom: boolean;
    /** The codes of Windows-31J, for who keeps them; see `encoderTable`. */
    readonly codes?: () => Uint16Array;
  },
): EncodedText {
  if (encoding === "windows-31j") return encodeWindows31j(text, (options.codes ?? encoderTable)());
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

function encodeWindows31j(text: string, codes: Uint16Array): EncodedText {
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
