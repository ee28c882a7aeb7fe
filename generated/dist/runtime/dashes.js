/**
 * What a line in the middle of the line stands for by what is beside it: after kana it is the prolonged sound
 * mark, beside a letter or digit the hyphen. Elsewhere a person must say.
 */
export function dashMeaning(before, after) {
    if (isKana(before))
        return "prolonged";
    return isAlphanumeric(before) || isAlphanumeric(after) ? "hyphen" : null;
}
const prolonged = ["ー", "\uff70"];
const hyphens = ["－", "-"];
/** Characters for the dash between two others, likeliest first. */
export function dashForms(before, after) {
    return dashMeaning(before, after) === "prolonged"
        ? [...prolonged, ...hyphens]
        : [...hyphens, ...prolonged];
}
function isKana(char) {
    return /^[\u3041-\u3096\u30a1-\u30fa\u30fc\uff66-\uff9f]$/.test(char);
}
function isAlphanumeric(char) {
    return /^[0-9A-Za-z\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]$/.test(char);
}
