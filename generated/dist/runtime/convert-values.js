import { fullWidthKatakana, isDash } from "./character-forms.js";
import { PartialDate } from "./date.js";
import { readDate } from "./read-date.js";
/** Converters of whole values. Each leaves a text that it does not fully understand. */
/** Dates as people write them, the year first: `2026/1/5`, `2026年1月5日`, `令和8年1月5日`, `R8.1.5`. */
export const convertDate = (text, { column: { kind } }) => {
    if (!/[dpyq]/.test(kind))
        return text;
    const date = readDate(text);
    if (date === null)
        return text;
    if (kind === "d" || kind === "p")
        return date.toString();
    // A day is not to be lost.
    return date.day === null ? date.toYearMonth() : text;
};
/** Days since 1899-12-30, as spreadsheets keep dates. */
export const convertSerial = (text, { column: { kind } }) => {
    const date = kind === "d" || kind === "p" ? serialDate(text) : null;
    return date === null ? text : date.toString();
};
/** The date of a spreadsheet's number from 1 March 1900 on; before that, spreadsheets differ. Null for other texts. */
function serialDate(text) {
    const days = /^[1-9][0-9]{1,4}$/.test(text) ? Number(text) : 0;
    if (days < 61)
        return null;
    const date = new Date(Date.UTC(1899, 11, 30 + days));
    return PartialDate.of(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
/** Takes the commas between thousands, a yen sign before and 円 behind off a number. */
export const convertNumber = (text, { column: { kind } }) => {
    if (kind !== "i" && kind !== "f")
        return text;
    const plain = fold(text)
        .replace(/^[¥￥\\]/, "")
        .replace(/円$/, "");
    const [, sign = "", digits = "", rest = ""] = /^([-−－]?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\.[0-9]+)?$/.exec(plain) ?? [];
    return digits === "" ? text : `${sign === "" ? "" : "-"}${digits.replaceAll(",", "")}${rest}`;
};
/** Digits of a telephone number without hyphens, spaces and brackets; +81 is 0. */
export const convertTelephone = (text, { column: { pattern } }) => {
    if (pattern !== "telephone")
        return text;
    const plain = withoutDashes(text).replace(/[\s()]/g, "");
    const national = plain.replace(/^\+81(?:0)?(?=[1-9])/, "0");
    return /^[0-9]+$/.test(national) ? national : text;
};
/** Digits of a postal code without its mark and hyphen. */
export const convertPostalCode = (text, { column: { pattern } }) => {
    if (pattern !== "postal-code")
        return text;
    const plain = withoutDashes(text).replace(/^〒/, "").trim();
    return /^[0-9]{7}$/.test(plain) ? plain : text;
};
/** Takes hyphens out of numbers whose form has none: corporate numbers and numbers of residence cards. */
export const convertNumberedId = (text, { column: { pattern } }) => {
    if (pattern !== "corporate-number" && pattern !== "residence-card")
        return text;
    const plain = withoutDashes(text).replace(/\s/g, "").toUpperCase();
    return /^[0-9A-Z]+$/.test(plain) ? plain : text;
};
/** The code whose label the text is: exactly, else by its words without regard to width, case, spaces and brackets. */
export const convertLabel = (text, { column: { codes } }) => {
    if (codes === null || codes.has(text))
        return text;
    const [code, second] = codesFor(codes, text);
    return code === undefined || second !== undefined ? text : code;
};
/** Codes that a text can mean by their labels or values, the surest way that gives any. */
export function codesFor(codes, text) {
    const words = comparable(text);
    if (words === "")
        return [];
    const matching = (is) => codes.values.filter((value) => is(codes.labelOf(value) ?? "", value));
    const exact = matching((label) => label === text);
    if (exact.length > 0)
        return exact;
    return matching((label, value) => comparable(label) === words || comparable(value) === words);
}
/** Words that say one of two things, for lists with a label that says it. */
const sameMeaning = [
    ["有", "あり", "有り", "はい", "○", "◯", "〇", "yes", "y", "true", "する"],
    ["無", "なし", "無し", "いいえ", "×", "✕", "no", "n", "false", "しない"],
    ["男", "男性", "m", "male"],
    ["女", "女性", "f", "female"],
    ["該当", "該当する", "はい", "○", "yes", "true"],
    ["非該当", "該当しない", "いいえ", "×", "no", "false"],
];
/** Words such as はい, TRUE, ○ and M for the one code whose label says the same. */
export const convertAnswer = (text, { column: { codes } }) => {
    if (codes === null || codes.has(text))
        return text;
    const words = comparable(text);
    const synonyms = new Set(sameMeaning.filter((group) => group.includes(words)).flat());
    const meant = codes.values.filter((value) => synonyms.has(comparable(codes.labelOf(value) ?? "")));
    return meant.length === 1 ? (meant[0] ?? text) : text;
};
/** Zeros before a code, where the list has just one code that is the same without them. */
export const padCode = (text, { column: { codes } }) => {
    const digits = fold(text).trim();
    if (codes === null || codes.has(text) || !/^[0-9]+$/.test(digits))
        return text;
    const significant = (code) => code.replace(/^0+(?=.)/, "");
    const same = codes.values.filter((value) => significant(value) === significant(digits));
    return same.length === 1 ? (same[0] ?? text) : text;
};
/** ASCII for full-width letters, digits and signs. */
export function fold(text) {
    return text.replace(/[\uff01-\uff5e\u3000]/g, (char) => char.normalize("NFKC"));
}
/** A label or word as it is compared. */
export function comparable(text) {
    return fold(fullWidthKatakana(text))
        .replace(/[\s\p{Cf}()・,、]/gu, "")
        .toLowerCase();
}
function withoutDashes(text) {
    return [...fold(text)].filter((char) => !isDash(char)).join("");
}
