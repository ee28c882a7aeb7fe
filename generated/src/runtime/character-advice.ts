import {
  composed,
  expandedSymbol,
  fullWidthKatakana,
  fullWidthOf,
  fullWidthText,
  halfWidthKatakana,
  halfWidthOf,
  isDash,
  isInvisible,
  isLineBreak,
  isSpace,
  isVariationSelector,
  katakanaOf,
  twinsOf,
  unifiedIdeograph,
} from "./character-forms.js";
import { dashForms } from "./dashes.js";
import { kanjiVariants } from "./kanji-variants.js";
import { asciiSpellings, letterForms } from "./latin-letters.js";

/** What a character is that a set does not have. */
export type CharacterReason =
  | "lone-surrogate"
  | "undecodable"
  | "noncharacter"
  | "private-use"
  | "line-break"
  | "tab"
  | "control"
  | "variation-selector"
  | "invisible"
  | "combining-mark"
  | "space"
  /** The other member of a pair such as ～ and 〜. */
  | "pair"
  | "dash"
  | "backslash"
  | "halfwidth-katakana"
  | "halfwidth"
  | "fullwidth"
  | "lowercase"
  | "hiragana"
  | "accented-latin"
  | "symbol"
  | "compatibility-ideograph"
  /** A kanji of Windows-31J that JIS X 0208 does not have. */
  | "extended-kanji"
  /** A kanji that Windows-31J does not have. */
  | "rare-kanji"
  | "other";

/** Where Windows-31J has a character: in JIS X 0208, among its extensions, or nowhere. */
export type CharacterPlane = "jisx0208" | "extension" | "none";

/** Where a character stands, and which characters may stand there. */
export interface CharacterContext {
  /** The character before it; "" at the start. */
  readonly before: string;
  /** The character after it; "" at the end. */
  readonly after: string;
  readonly admits: (text: string) => boolean;
  readonly planeOf: (char: string) => CharacterPlane;
}

export interface CharacterAdvice {
  readonly reason: CharacterReason;
  /** What can stand in its place, or in that of it and the character that it combines with; null where nothing is known. */
  readonly suggestion: string | null;
}

/** What is known of a character that may not stand where it does. */
export function adviseOn(char: string, context: CharacterContext): CharacterAdvice {
  for (const [reason, formsOf] of recognisers) {
    const forms = formsOf(char, context);
    if (forms === null) continue;
    const suggestion = forms.find((form) => form !== "" && context.admits(form));
    return { reason, suggestion: suggestion ?? null };
  }
  return { reason: "other", suggestion: null };
}

/** What could stand in place of a character of one sort, likeliest first; null for a character of another sort. */
type FormsOf = (char: string, context: CharacterContext) => readonly string[] | null;

const spaces = [" ", "\u3000"];

/** In this order: the first that knows the character says what it is. */
const recognisers: readonly (readonly [CharacterReason, FormsOf])[] = [
  ["lone-surrogate", ifIt(/^\p{Cs}$/u)],
  ["undecodable", ifIt(/^\ufffd$/)],
  ["noncharacter", ifIt(/^\p{Noncharacter_Code_Point}$/u)],
  ["private-use", ifIt(/^\p{Co}$/u)],
  ["line-break", (char) => (isLineBreak(char) ? spaces : null)],
  ["tab", ifIt(/^\t$/, spaces)],
  ["control", ifIt(/^\p{Cc}$/u)],
  ["variation-selector", (char) => (isVariationSelector(char) ? [] : null)],
  ["invisible", (char) => (isInvisible(char) ? [] : null)],
  ["combining-mark", (char, { before }) => (isMark(char) ? [composed(before + char)] : null)],
  ["space", (char) => (isSpace(char) ? spaces : null)],
  ["pair", pairForms],
  ["dash", (char, { before, after }) => (isDash(char) ? dashForms(before, after) : null)],
  ["backslash", ifIt(/^\\$/)],
  ["halfwidth-katakana", katakanaForms],
  ["lowercase", lettersForms],
  ["halfwidth", (char) => someOf(fullWidthOf(char))],
  ["hiragana", (char, { admits }) => (admits("あ") ? null : someOf(katakanaOf(char)))],
  [
    "fullwidth",
    (char, context) => (isWide(char) && !takesWide(context) ? narrowForms(char) : null),
  ],
  ["accented-latin", (char) => someOf(...asciiSpellings(char).flatMap(letterForms))],
  ["symbol", (char) => someOf(expandedSymbol(char), fullWidthText(expandedSymbol(char)))],
  ["compatibility-ideograph", (char) => someOf(unifiedIdeograph(char))],
  ["extended-kanji", (char, { planeOf }) => kanjiForms(char, planeOf(char) === "extension")],
  ["rare-kanji", (char, { planeOf }) => kanjiForms(char, planeOf(char) === "none")],
  ["fullwidth", (char, { admits }) => someOf(...narrowForms(char).filter(admits))],
];

function ifIt(pattern: RegExp, forms: readonly string[] = []): FormsOf {
  return (char) => (pattern.test(char) ? forms : null);
}

function someOf(...forms: readonly string[]): readonly string[] | null {
  const some = forms.filter((form) => form !== "");
  return some.length === 0 ? null : some;
}

function isMark(char: string): boolean {
  return /^\p{M}$/u.test(char);
}

/** A pair counts as one only where the other member may stand. */
function pairForms(char: string, { admits }: CharacterContext): readonly string[] | null {
  const halfWidth = char === "\\" ? ["¥"] : char === "~" ? ["‾"] : [];
  return someOf(...[...twinsOf(char), ...halfWidth].filter(admits));
}

function katakanaForms(char: string, { after }: CharacterContext): readonly string[] | null {
  if (!/^[\uff61-\uff9f]$/.test(char)) return null;
  const joined = fullWidthKatakana(char + after);
  return [joined.length === 1 ? joined : fullWidthKatakana(char)];
}

function lettersForms(char: string, { admits }: CharacterContext): readonly string[] | null {
  if (!/^[a-zａ-ｚ]$/.test(char)) return null;
  return someOf(...[char.toUpperCase()].filter(admits));
}

function narrowForms(char: string): readonly string[] {
  const half = halfWidthOf(char);
  return [half, half.toUpperCase(), halfWidthKatakana(katakanaOf(char) || char)];
}

/** Characters as wide as a kanji. */
function isWide(char: string): boolean {
  return /^[\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u.test(
    char,
  );
}

/** Whether characters of that width may stand there at all. */
function takesWide({ admits }: CharacterContext): boolean {
  return ["亜", "あ", "ア", "Ａ", "０"].some(admits);
}

function kanjiForms(char: string, isThere: boolean): readonly string[] | null {
  return isThere && /^\p{Script=Han}$/u.test(char) ? kanjiVariants(char) : null;
}
