import { composed, expandedSymbol, fullWidthKatakana, fullWidthOf, fullWidthText, halfWidthKatakana, halfWidthOf, isDash, isInvisible, isSpace, isVariationSelector, katakanaOf, twinsOf, } from "./character-forms.js";
import { dashMeaning } from "./dashes.js";
import { asciiSpellings, letterForms } from "./latin-letters.js";
function eachOffender(replace) {
    return (text, target) => {
        const chars = [...text];
        return chars
            .map((char, index) => {
            if (target.admits(char))
                return char;
            return replace(char, chars[index - 1] ?? "", chars[index + 1] ?? "", target) ?? char;
        })
            .join("");
    };
}
/** Takes spaces, tabs and line breaks of every kind off both ends. */
export const trim = (text) => text.replace(/^[\s\p{Zs}\u0085]+|[\s\p{Zs}\u0085]+$/gu, "");
/** Takes out characters that show nothing. */
export const dropInvisible = eachOffender((char) => (isInvisible(char) ? "" : null));
/** Takes out what chooses the shape of a kanji, of which another program shows the usual one. */
export const dropVariationSelectors = eachOffender((char) => isVariationSelector(char) ? "" : null);
/** Joins kana with the voicing marks that follow them as characters of their own. Other characters stay as they are. */
export const composeKana = (text) => text.replace(/[\u3041-\u3096\u309d\u30a1-\u30f6\u30fd][\u3099\u309a]/g, (pair) => composed(pair) || pair);
/** Takes the member of a pair such as ～ and 〜 that the set has. */
export const unifyPairs = eachOffender((char, _before, _after, { admits }) => {
    const forms = char === "\\" ? ["¥"] : char === "~" ? ["‾"] : twinsOf(char);
    return forms.find(admits) ?? null;
});
/** One space for each tab or run of line breaks. */
export const lineBreaksToSpaces = (text, target) => {
    const space = spaceOf(target);
    return space === null
        ? text
        : text.replace(/\r\n|[\t\n-\r\u0085\u2028\u2029]/g, (char) => target.admits(char) ? char : space);
};
/** The space that the set has for those that it has not. */
export const unifySpaces = eachOffender((char, _before, _after, target) => isSpace(char) ? spaceOf(target) : null);
function spaceOf({ admits }) {
    return [" ", "\u3000"].find((space) => admits(space)) ?? null;
}
/** One space for several in a row. */
export const collapseSpaces = (text) => text.replace(/[\s\p{Zs}]{2,}/gu, (run) => (run.includes("\u3000") ? "\u3000" : " "));
/** Lines in the middle of the line: ー after kana, － or - beside letters and digits, others stay. */
export const unifyDashes = eachOffender((char, before, after, { admits }) => {
    if (!isDash(char))
        return null;
    const meaning = dashMeaning(before, after);
    const forms = meaning === "prolonged" ? ["ー", "\uff70"] : meaning === "hyphen" ? ["－", "-"] : [];
    return forms.find(admits) ?? null;
});
/** Full-width katakana for half-width ones, which keep their voicing marks. */
export const toFullWidthKatakana = (text, { admits }) => text.replace(/[\uff61-\uff9f]+/g, (run) => (admits(run) ? run : fullWidthKatakana(run)));
export const toHalfWidthKatakana = eachOffender((char) => halfWidthKatakana(char) || null);
export const toKatakana = eachOffender((char) => katakanaOf(char) || null);
export const toFullWidth = eachOffender((char) => fullWidthOf(char) || null);
export const toHalfWidth = eachOffender((char) => halfWidthOf(char) || null);
export const toUpperCase = eachOffender((char) => /^[a-zａ-ｚ]$/.test(char) ? char.toUpperCase() : null);
/** Spells Latin letters beyond A to Z as the machine readable zone of passports does. */
export const toAscii = (text, target) => spell(text.replace(/\p{Script=Latin}\p{M}+/gu, (cluster) => composed(cluster) || cluster), target);
const spell = eachOffender((char, _before, _after, { admits }) => {
    const [spelling] = asciiSpellings(char);
    return spelling === undefined ? null : (letterForms(spelling).find(admits) ?? spelling);
});
/** Writes symbols such as ㈱ and Ⅲ in plain characters. */
export const expandSymbols = eachOffender((char, _before, _after, { admits }) => {
    const plain = expandedSymbol(char);
    return [plain, fullWidthText(plain)].find((form) => form !== "" && admits(form)) ?? null;
});
