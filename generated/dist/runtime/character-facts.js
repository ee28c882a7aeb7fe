import { adviseOn } from "./character-advice.js";
import { codePointText } from "./character-forms.js";
import { defineCharsets } from "./charset.js";
/**
 * Arguments of an issue with the characters of a cell: the first that is not allowed (`character`, "" where
 * it cannot be shown), its `codePoint`, its `position` from 1 in characters, what it is (`reason`), what can
 * stand in its place (`suggestion`, where that is known), and how many are not allowed (`count`).
 */
export function characterFacts(layout, column, text) {
    const set = layout.charsets.indexOf(column.charset);
    const charset = layout.charsets.labelOf(set) ?? column.attribute;
    const offenders = set < 0 ? [] : layout.charsets.offenders(set, text);
    const [first] = offenders;
    if (first === undefined)
        return { charset };
    const { char, index, position } = first;
    const { reason, suggestion } = adviseOn(char, contextAt(layout, set, text, index));
    return {
        charset,
        character: isShowable(char) ? char : "",
        codePoint: codePointText(char),
        position: String(position),
        count: String(offenders.length),
        reason,
        ...(suggestion === null ? {} : { suggestion }),
    };
}
/** What surrounds the character at an offset, and what the set has. */
export function contextAt(layout, set, text, index) {
    const { charsets } = layout;
    const [, after = ""] = text.slice(index, index + 4);
    return {
        before: [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? "",
        after,
        admits: (char) => charsets.admits(set, char),
        planeOf: (char) => planeOf(layout.derived(makePlanes), char),
    };
}
/** Control characters, marks and lone surrogates have no form that could be shown by itself. */
function isShowable(char) {
    return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(char);
}
const jisx0208 = 0;
const extension = 1;
/** Made for a layout when a message first needs it. */
function makePlanes() {
    const plain = { label: "", add: "", remove: "" };
    const kanji = ["jisx0208-nonkanji", "jisx0208-level1", "jisx0208-level2"];
    return defineCharsets([
        { ...plain, id: "jisx0208", include: kanji },
        { ...plain, id: "extension", include: ["nec-special", "ibm-extension"] },
    ]);
}
function planeOf(planes, char) {
    if (planes.admits(jisx0208, char))
        return "jisx0208";
    return planes.admits(extension, char) ? "extension" : "none";
}
