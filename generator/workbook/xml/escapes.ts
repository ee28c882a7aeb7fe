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
