import { expandedSymbol, isDash, unifiedIdeograph } from "./character-forms.js";
import { isBetter, passes } from "./convert-target.js";
import { conversionSteps } from "./convert-cell.js";
import { codesFor, comparable, convertSerial, fold } from "./convert-values.js";
import { kanjiVariants } from "./kanji-variants.js";
import { asciiSpellings } from "./latin-letters.js";
import { datesWithYearLast } from "./read-date.js";
const mostCandidates = 8;
/** Texts that could be meant by one that no converter may settle, nearest first. None where nothing is known. */
export function candidatesFor(text, target, converters) {
    const start = target.distanceOf(text);
    const candidates = [];
    for (const [reason, suggest] of suggesters) {
        for (const raw of suggest(text, target)) {
            const value = conversionSteps(raw, target, converters).at(-1)?.after ?? raw;
            const isKnown = candidates.some((candidate) => candidate.value === value);
            const distance = target.distanceOf(value);
            const isNear = ofCharacters.has(reason) ? isBetter(distance, start) : passes(distance);
            if (!isKnown && isNear && value !== text)
                candidates.push({ value, reason });
        }
    }
    const isRight = ({ value }) => passes(target.distanceOf(value));
    const right = candidates.filter(isRight);
    return [...right, ...candidates.filter((each) => !isRight(each))].slice(0, mostCandidates);
}
/** Reasons with single characters, of which there may be others; else a candidate is a whole value. */
const ofCharacters = new Set([
    "kanji-variant",
    "compatibility-ideograph",
    "accented-latin",
    "symbol",
    "backslash",
    "dash",
]);
const suggesters = [
    ["kanji-variant", replacing(kanjiVariants)],
    ["compatibility-ideograph", replacing((char) => [unifiedIdeograph(char)])],
    ["accented-latin", replacing(asciiSpellings)],
    ["symbol", replacing((char) => [expandedSymbol(char)])],
    ["backslash", replacing((char) => (char === "\\" ? ["￥", "＼"] : []))],
    ["dash", replacing((char) => (isDash(char) ? ["－", "ー", "―", "-"] : []))],
    ["ten-thousands", tenThousands],
    ["date-order", (text, { column }) => (isDate(column.kind) ? wireDates(text) : [])],
    ["excel-serial", (text, target) => [convertSerial(fold(text).trim(), target)]],
    ["country-code", countryCode],
    ["label", labels],
];
/** Texts with the first, the second, … form of every character that may not stand and has forms. */
function replacing(formsOf) {
    return (text, target) => {
        const forms = [...text].map((char) => {
            const known = target.admits(char) ? [] : formsOf(char).filter((form) => form !== "");
            return known.length === 0 ? [char] : known;
        });
        const most = Math.max(0, ...forms.map(({ length }) => length));
        return Array.from({ length: most }, (_, choice) => forms.map((known) => known[choice] ?? known[0] ?? "").join(""));
    };
}
/** 500万円: five million, or five hundred in a form that counts in ten thousands. */
function tenThousands(text, { column: { kind } }) {
    if (kind !== "i" && kind !== "f")
        return [];
    const [, digits = ""] = /^([0-9][0-9,]*(?:\.[0-9]{1,4})?)万円?$/.exec(fold(text).trim()) ?? [];
    if (digits === "")
        return [];
    const number = Number(digits.replaceAll(",", ""));
    return [Math.round(number * 10_000), number].map(String);
}
function isDate(kind) {
    return kind === "d" || kind === "p";
}
function wireDates(text) {
    return datesWithYearLast(text).map(String);
}
/** A number from abroad: its digits. */
function countryCode(text, { column: { pattern } }) {
    const plain = fold(text);
    if (pattern !== "telephone" || !plain.trim().startsWith("+"))
        return [];
    return [plain.replace(/[^0-9]/g, "")];
}
/** Codes whose labels are, or else have in them, what was written. */
function labels(text, { column: { codes } }) {
    if (codes === null)
        return [];
    const same = codesFor(codes, text);
    if (same.length > 0)
        return same;
    const words = comparable(text);
    if (words.length < 2)
        return [];
    return codes.values.filter((value) => comparable(codes.labelOf(value) ?? "").includes(words));
}
