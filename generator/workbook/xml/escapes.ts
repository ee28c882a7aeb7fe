const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The text of raw XML: bytes as characters become UTF-8, references the characters they stand for. */
export function decodeText(raw: string): string {
  const text = Buffer.from(raw, "latin1").toString("utf8");
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, ...found) => {
    const [decimal, hex, name] = found as (string | undefined)[];
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}

/** What raw text cannot hold: control characters, and an ampersand that begins no reference. */
const unreadable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\x00-\x08\x0b\x0c\x0e-\x1f]|&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/;
const numbered = /&#(?:(\d{1,7})|x([0-9a-fA-F]{1,6}));/g;

/** Where raw text holds what no text of XML can; -1 where it is well-formed. */
export function findUnreadable(raw: string): number {
  const at = raw.search(unreadable);
  if (at !== -1 || !raw.includes("&#")) return at;
  for (const { index, 1: decimal, 2: hex } of raw.matchAll(numbered)) {
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    if (!isXmlCharacter(code)) return index;
  }
  return -1;
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0x10ffff && code !== 0xfffe && code !== 0xffff && (code < 0xd800 || code > 0xdfff);
}

/** Undoes `_x000D_`, which stands in the strings of a workbook for what XML cannot hold. */
export function decodeUnits(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, unit: string) => {
    return String.fromCharCode(Number.parseInt(unit, 16));
  });
}

/** How many UTF-16 units a raw text has, when that can be more than a limit; a bound of it otherwise. */
export function textLength(raw: string, limit: number): number {
  return raw.length <= limit ? raw.length : decodeText(raw).length;
}
