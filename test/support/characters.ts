import type { Charset, CharsetPart, PrimitiveCharset } from "../../generator/spec/model.js";

/** Character sets as plain predicates, written apart from the runtime's tables. */

const decoder = new TextDecoder("shift_jis", { fatal: true });

/** Row (区) of a character in the JIS X 0208 plane of Windows-31J; null where it has no two-byte code. */
const rowOf = new Map<string, number[]>();
for (let lead = 0x81; lead <= 0xfc; lead++) {
  if (lead >= 0xa0 && lead <= 0xdf) continue;
  for (let trail = 0x40; trail <= 0xfc; trail++) {
    if (trail === 0x7f) continue;
    let char: string;
    try {
      char = decoder.decode(Uint8Array.of(lead, trail));
    } catch {
      continue;
    }
    if (/\p{Co}/u.test(char)) continue;
    const row = (lead - (lead < 0xa0 ? 0x81 : 0xc1)) * 2 + (trail >= 0x9f ? 2 : 1);
    rowOf.set(char, [...(rowOf.get(char) ?? []), row]);
  }
}

function inRows(from: number, to: number): (char: string) => boolean {
  return (char) => (rowOf.get(char) ?? []).some((row) => row >= from && row <= to);
}

const primitives: Readonly<Record<PrimitiveCharset, (char: string) => boolean>> = {
  digit: (char) => /^[0-9]$/.test(char),
  upper: (char) => /^[A-Z]$/.test(char),
  lower: (char) => /^[a-z]$/.test(char),
  "ascii-symbol": (char) => /^[!-/:-@[-`{-~]$/.test(char),
  space: (char) => char === " ",
  "jisx0201-roman": (char) => /^[ -[\]-}¥‾]$/.test(char),
  "halfwidth-katakana": (char) => /^[\uff61-\uff9f]$/.test(char),
  "fullwidth-space": (char) => char === "\u3000",
  "fullwidth-digit": (char) => /^[０-９]$/.test(char),
  "fullwidth-upper": (char) => /^[Ａ-Ｚ]$/.test(char),
  "fullwidth-lower": (char) => /^[ａ-ｚ]$/.test(char),
  "katakana-iteration": (char) => /^[ヽヾ]$/.test(char),
  "hiragana-iteration": (char) => /^[ゝゞ]$/.test(char),
  "voicing-marks": (char) => /^[゛゜]$/.test(char),
  "kanji-marks": (char) => /^[〃々〆〇仝]$/.test(char),
  "fullwidth-katakana": (char) => /^[\u30a1-\u30f6\u30fb\u30fc\u3000]$/.test(char),
  "fullwidth-hiragana": (char) => /^[\u3041-\u3093\u30fc\u3000]$/.test(char),
  "jisx0208-nonkanji": inRows(1, 8),
  "jisx0208-level1": inRows(16, 47),
  "jisx0208-level2": inRows(48, 84),
  "nec-special": inRows(13, 13),
  "jis-mapping": (char) => /^[〜‖−¢£¬—]$/.test(char),
  "nec-selected": inRows(89, 92),
  "ibm-extension": inRows(89, 120),
  "user-defined": (char) => /^[\ue000-\ue757]$/.test(char),
  any: (char) => !/^(?:\p{C})$/u.test(char),
};

/** Whether every character of the text belongs to the set. */
export function belongs(text: string, charset: Charset): boolean {
  return [...text].every((char) => {
    if ([...charset.remove].includes(char)) return false;
    if ([...charset.add].includes(char)) return true;
    const isIn = (parts: readonly CharsetPart[]) => parts.some((part) => hasCharacter(part, char));
    return isIn(charset.include) && !isIn(charset.exclude ?? []);
  });
}

function hasCharacter(part: CharsetPart, char: string): boolean {
  if (!part.startsWith("U+")) return primitives[part as PrimitiveCharset](char);
  const [first = 0, last = first] = part.split("..").map((text) => parseInt(text.slice(2), 16));
  const codePoint = char.codePointAt(0) ?? 0;
  return codePoint >= first && codePoint <= last && !/\p{Cs}/u.test(char);
}

/** A character of the set that a person would type. */
export function plainCharacter(charset: Charset): string {
  const typed = ["1", "A", "a", "ア", "あ", "亜", " "];
  const found = typed.find((char) => belongs(char, charset)) ?? [...charset.add][0];
  if (found === undefined) throw new Error(`No character for ${charset.id}`);
  return found;
}
