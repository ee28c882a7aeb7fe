/** What a length counts: characters (code points), bytes of the file's encoding, or UTF-16 units. */
export type LengthUnit = "character" | "byte" | "utf16";

/** The length of a text in a unit. */
export function lengthIn(
  unit: LengthUnit,
  text: string,
  encoding: "utf-8" | "windows-31j",
): number {
  if (unit === "utf16") return text.length;
  return unit === "byte" ? byteLength(text, encoding) : characterLength(text);
}

/** Number of characters, a surrogate pair counted as one. */
export function characterLength(text: string): number {
  let length = text.length;
  for (let index = 0; index + 1 < text.length; index++) {
    if (isPair(text, index)) {
      length -= 1;
      index += 1;
    }
  }
  return length;
}

/**
 * Number of bytes the text takes in the encoding of the files. A character that Windows-31J does not
 * have counts as two: it is an issue of its own.
 */
export function byteLength(text: string, encoding: "utf-8" | "windows-31j"): number {
  return encoding === "utf-8" ? utf8Length(text) : windows31jLength(text);
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (isPair(text, index)) {
      bytes += 4;
      index += 1;
    } else bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}

function windows31jLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes += unit < 0x80 || (unit >= 0xff61 && unit <= 0xff9f) ? 1 : 2;
    if (isPair(text, index)) index += 1;
  }
  return bytes;
}

/** Whether a surrogate pair begins at an offset. */
function isPair(text: string, index: number): boolean {
  return (
    (text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00
  );
}
