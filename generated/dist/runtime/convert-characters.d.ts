import type { ConvertTarget } from "./convert-target.js";
/**
 * Converters of characters. They only touch characters that the item's set does not have, except at the
 * ends of a text and where a character belongs to the one before it.
 */
export type Convert = (text: string, target: ConvertTarget) => string;
/** Takes spaces, tabs and line breaks of every kind off both ends. */
export declare const trim: Convert;
/** Takes out characters that show nothing. */
export declare const dropInvisible: Convert;
/** Takes out what chooses the shape of a kanji, of which another program shows the usual one. */
export declare const dropVariationSelectors: Convert;
/** Joins kana with the voicing marks that follow them as characters of their own. Other characters stay as they are. */
export declare const composeKana: Convert;
/** Takes the member of a pair such as ～ and 〜 that the set has. */
export declare const unifyPairs: Convert;
/** One space for each tab or run of line breaks. */
export declare const lineBreaksToSpaces: Convert;
/** The space that the set has for those that it has not. */
export declare const unifySpaces: Convert;
/** One space for several in a row. */
export declare const collapseSpaces: Convert;
/** Lines in the middle of the line: ー after kana, － or - beside letters and digits, others stay. */
export declare const unifyDashes: Convert;
/** Full-width katakana for half-width ones, which keep their voicing marks. */
export declare const toFullWidthKatakana: Convert;
export declare const toHalfWidthKatakana: Convert;
export declare const toKatakana: Convert;
export declare const toFullWidth: Convert;
export declare const toHalfWidth: Convert;
export declare const toUpperCase: Convert;
/** Spells Latin letters beyond A to Z as the machine readable zone of passports does. */
export declare const toAscii: Convert;
/** Writes symbols such as ㈱ and Ⅲ in plain characters. */
export declare const expandSymbols: Convert;
