/** Sets that a spec's sets are composed of; the runtime of the generated package knows their members. */
export const primitiveCharsets = [
  "digit",
  "upper",
  "lower",
  /** Printable ASCII that is neither letter, digit nor space. */
  "ascii-symbol",
  "space",
  /** The half-width Latin part of JIS X 0201: ASCII with ¥ and ‾ for the backslash and the tilde; with the space. */
  "jisx0201-roman",
  "halfwidth-katakana",
  "fullwidth-space",
  "fullwidth-digit",
  "fullwidth-upper",
  "fullwidth-lower",
  /** With ・, ー and the full-width space, without ヽヾ. */
  "fullwidth-katakana",
  /** With ー and the full-width space, without ゝゞ. */
  "fullwidth-hiragana",
  /** ヽヾ */
  "katakana-iteration",
  /** ゝゞ */
  "hiragana-iteration",
  /** ゛゜ */
  "voicing-marks",
  /** 〃々〆〇仝, which count as kanji in some specs. */
  "kanji-marks",
  /** The members of JIS X 0208 as Windows-31J maps them: ～ ∥ － ￠ ￡ ￢ ―. */
  "jisx0208-nonkanji",
  "jisx0208-level1",
  "jisx0208-level2",
  /** What JIS's own tables have for those: 〜 ‖ − ¢ £ ¬ —. */
  "jis-mapping",
  /** NEC row 13. */
  "nec-special",
  /** NEC selected IBM extensions, rows 89 to 92; all of them are IBM extensions, too. */
  "nec-selected",
  "ibm-extension",
  /** 外字 of Windows-31J: U+E000 to U+E757. */
  "user-defined",
  /** Every assigned character but controls, private use and noncharacters; includes those outside the BMP. */
  "any",
] as const;

export type PrimitiveCharset = (typeof primitiveCharsets)[number];

/** Code points from one to another, both included, or a single one: `U+3400..U+4DBF`. */
export type CodePointRange = `U+${string}`;

/** What a set is composed of. */
export type CharsetPart = PrimitiveCharset | CodePointRange;

export function isCodePointRange(text: string): text is CodePointRange {
  const [, first, last = first] =
    /^U\+([0-9A-F]{4,6})(?:\.\.U\+([0-9A-F]{4,6}))?$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return false;
  const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  return from <= to && to <= 0x10ffff;
}
