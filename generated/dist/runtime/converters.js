import * as characters from "./convert-characters.js";
import * as values from "./convert-values.js";
function safe(id, convert) {
    return { id, isSafe: true, isWhole: false, convert };
}
function whole(id, convert) {
    return { id, isSafe: true, isWhole: true, convert };
}
function onRequest(id, convert, isWhole = false) {
    return { id, isSafe: false, isWhole, convert };
}
/** In the order in which they are applied. */
export const converters = [
    safe("invisible", characters.dropInvisible),
    safe("variation-selector", characters.dropVariationSelectors),
    safe("trim", characters.trim),
    whole("date", values.convertDate),
    whole("number", values.convertNumber),
    whole("telephone", values.convertTelephone),
    whole("postal-code", values.convertPostalCode),
    whole("numbered-id", values.convertNumberedId),
    whole("label", values.convertLabel),
    whole("answer", values.convertAnswer),
    whole("zero-padding", values.padCode),
    onRequest("excel-serial", values.convertSerial, true),
    safe("compose-kana", characters.composeKana),
    safe("pair", characters.unifyPairs),
    safe("line-break", characters.lineBreaksToSpaces),
    safe("space", characters.unifySpaces),
    onRequest("collapse-spaces", characters.collapseSpaces),
    safe("dash", characters.unifyDashes),
    onRequest("ascii", characters.toAscii),
    onRequest("symbol", characters.expandSymbols),
    safe("fullwidth-katakana", characters.toFullWidthKatakana),
    safe("halfwidth-katakana", characters.toHalfWidthKatakana),
    safe("katakana", characters.toKatakana),
    safe("fullwidth", characters.toFullWidth),
    safe("halfwidth", characters.toHalfWidth),
    safe("uppercase", characters.toUpperCase),
];
/** The converters that are applied unless others are asked for. */
export const safeConverters = converters
    .filter(({ isSafe }) => isSafe)
    .map(({ id }) => id);
