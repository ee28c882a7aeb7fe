/** Values without labels, in a column of codes. */

/** A longer range is one of numbers, not of codes. */
const longestRange = 50;

/** Values that are their own labels: `a / b / c`, `1、2、3`, `01～05`; null for anything else. */
export function listedValues(text: string): readonly string[] | null {
  const plain = text.normalize("NFKC").trim();
  return rangeOf(plain) ?? partsOf(plain, /[/|]/u, /^[^\n。、,:=]{1,20}$/u) ?? shortValues(plain);
}

function rangeOf(text: string): readonly string[] | null {
  const [, from, to] = /^(\d{1,4})\s*[~〜–-]\s*(\d{1,4})$/u.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const count = Number(to) - Number(from) + 1;
  const hasZeros = from.length > 1 && from.startsWith("0");
  if (count < 2 || count > longestRange || (hasZeros && from.length !== to.length)) return null;
  return Array.from({ length: count }, (_, index) =>
    String(Number(from) + index).padStart(hasZeros ? from.length : 1, "0"),
  );
}

function shortValues(text: string): readonly string[] | null {
  return partsOf(text, /[、,・\s]+/u, /^[A-Za-z0-9]{1,8}$/u);
}

function partsOf(text: string, separator: RegExp, part: RegExp): readonly string[] | null {
  const parts = text.split(separator).map((each) => each.trim());
  const isList =
    parts.length > 1 && new Set(parts).size === parts.length && parts.every((p) => part.test(p));
  return isList ? parts : null;
}
