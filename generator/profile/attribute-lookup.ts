import type { AttributeMeaning } from "./lexicon.js";
import type { AttributeWord } from "./profile.js";
import { normaliseWord } from "./words.js";

/** The numbers that a text has in the places of `{n}` and `{d}`. */
interface Numbers {
  readonly n?: number;
  readonly d?: number;
}

/** Stand for the numbers, and for the marks between two digits, while the words are normalised. */
const place = { n: "\u0001", d: "\u0002", point: "\u0003", comma: "\u0004", bracket: "\u0005" };

/** Makes the lookup of attribute or format words. Those without a number come first. */
export function attributeLookup(
  entries: readonly AttributeWord[],
): (text: string) => AttributeMeaning | undefined {
  const plain = new Map<string, AttributeWord>();
  const numbered: { readonly pattern: RegExp; readonly entry: AttributeWord }[] = [];
  for (const entry of entries) {
    for (const word of entry.words) {
      if (!/\{[nd]\}/.test(word)) plain.set(normaliseWord(word), entry);
      // The last one comes first: what a user adds goes before what was there.
      else numbered.unshift({ pattern: numberPattern(word), entry });
    }
  }
  return (text) => {
    const found = plain.get(normaliseWord(text));
    if (found !== undefined) return meaningOf(found, {});
    const word = numberedWord(text);
    for (const { pattern, entry } of numbered) {
      const groups = pattern.exec(word)?.groups;
      if (groups !== undefined) return meaningOf(entry, numbersOf(groups));
    }
    return undefined;
  };
}

function numbersOf({ n, d }: { readonly [group: string]: string | undefined }): Numbers {
  return {
    ...(n === undefined ? {} : { n: Number(n) }),
    ...(d === undefined ? {} : { d: Number(d) }),
  };
}

function numberPattern(word: string): RegExp {
  const marked = numberedWord(word.replace("{n}", place.n).replace("{d}", place.d));
  const source = marked
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(place.n, "(?<n>\\d{1,6})")
    .replace(place.d, "(?<d>\\d{1,6})");
  return new RegExp(`^${source}$`, "u");
}

/**
 * A word as it is compared, with the marks that tell two numbers apart: in `9(5)V99` and `(7,2)` the
 * digits would run together. The comma of `1,000` stands between thousands.
 */
function numberedWord(text: string): string {
  const digit = `[\\d${place.n}${place.d}]`;
  const mark = (pattern: string) =>
    new RegExp(`(?<=${digit}\\)?)\\s*${pattern}\\s*(?=${digit})`, "gu");
  const marked = text
    .normalize("NFKC")
    .replace(mark("\\("), place.bracket)
    .replace(mark("\\."), place.point)
    .replace(mark(",(?!\\d{3}(?!\\d))"), place.comma);
  return normaliseWord(marked);
}

function meaningOf(entry: AttributeWord, numbers: Numbers): AttributeMeaning {
  const { kind, charset, pattern, impliedDecimals } = entry;
  const decimals =
    numbers.d ?? (entry.number === "decimals" ? (numbers.n ?? entry.decimals) : entry.decimals);
  const length = lengthOf(entry, numbers, decimals ?? 0);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(charset === undefined ? {} : { charset }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(length === undefined ? {} : { length }),
    ...(decimals === undefined ? {} : { decimals }),
    ...(impliedDecimals === true ? { impliedDecimals } : {}),
  };
}

/** What `{n}` says of the length; undefined where it says nothing of it. */
function lengthOf(entry: AttributeWord, { n, d }: Numbers, decimals: number): number | undefined {
  const meant = entry.number ?? (d === undefined ? "length" : "integer");
  if (n === undefined || meant === "decimals") return undefined;
  const digits = meant === "integer" ? n + decimals : n;
  // A plain `{n}` counts what stands on the wire; digits counted apart leave the point out.
  const apart = meant === "integer" || d !== undefined;
  return apart && decimals > 0 && entry.impliedDecimals !== true ? digits + 1 : digits;
}
