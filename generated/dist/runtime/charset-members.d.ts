/** Sets that the spec's own sets are composed of. */
export type PrimitiveCharset = "digit" | "upper" | "lower" | "ascii-symbol" | "space" | "jisx0201-roman" | "halfwidth-katakana" | "fullwidth-space" | "fullwidth-digit" | "fullwidth-upper" | "fullwidth-lower" | "fullwidth-katakana" | "fullwidth-hiragana" | "katakana-iteration" | "hiragana-iteration" | "voicing-marks" | "kanji-marks" | "jisx0208-nonkanji" | "jisx0208-level1" | "jisx0208-level2" | "jis-mapping" | "nec-special" | "nec-selected" | "ibm-extension" | "user-defined" | "any";
/** Code points from one to another, both included, or a single one: `U+3400..U+4DBF`. */
export type CodePointRange = `U+${string}`;
export type CharsetPart = PrimitiveCharset | CodePointRange;
/** First and last code point, both included. */
export type Bounds = readonly [first: number, last: number];
/** Calls back with runs of UTF-16 units, first and last, that are members. */
export type Members = (add: (first: number, last: number) => void) => void;
export declare function isRange(part: CharsetPart): part is CodePointRange;
/** The code points of a range; none where it is not written as one. */
export declare function boundsOf(range: CodePointRange): Bounds;
/** Makes what finds the members of a part. The table of Windows-31J is decoded when a part needs it. */
export declare function membersOf(): (part: CharsetPart) => Members;
