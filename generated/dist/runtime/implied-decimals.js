import { isDecimal, isInteger } from "./check-digit.js";
/** Numbers whose point is not on the wire: with two digits after it, `1250` says 12.5. */
/** Puts the point in: `1250` is `12.50`, `5` is `0.05`. A text that is no number of digits stays as it is. */
export function pointed(text, decimals) {
    if (decimals === 0 || !isInteger(text))
        return text;
    const sign = text.startsWith("-") ? "-" : "";
    const digits = text.slice(sign.length).padStart(decimals + 1, "0");
    return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
/** The same for the texts of several cells; the empty ones stay empty. */
export function allPointed(texts, decimals) {
    return texts.map((text) => pointed(text ?? "", decimals));
}
/** The number that a text on the wire says; NaN where it says none. */
export function impliedNumber(text, decimals) {
    return isInteger(text) ? Number(pointed(text, decimals)) : Number.NaN;
}
/**
 * Leaves the point out, which is there: 12.5 is `1250`. Null for a number that has more digits
 * after the point, or no plain decimal form.
 */
export function withoutPoint(value, decimals) {
    const text = value.toFixed(decimals);
    if (Number(text) !== value || !isDecimal(text))
        return null;
    return text.replace(".", "").replace(/^(-?)0(?=[0-9])/, "$1");
}
/** The number of digits of a text, its sign left out. */
export function digitCount(text) {
    return text.startsWith("-") ? text.length - 1 : text.length;
}
