/** Forms of one character: widths, kana, and the members of pairs that mapping tables mix up. Pure functions. */
/**
 * Characters that stand for the same code of JIS X 0208 or JIS X 0201 in different mapping tables; those of
 * Windows-31J come first.
 */
const twinGroups = ["～〜", "∥‖", "－−", "￠¢", "￡£", "￢¬", "―—", "￣‾", "￥¥"];
/** The other members of the character's pair. */
export function twinsOf(char) {
    const group = twinGroups.find((each) => each.includes(char)) ?? "";
    return [...group].filter((twin) => twin !== char);
}
/** Lines in the middle of the line: hyphens, dashes, minus signs, rules and prolonged sound marks. */
export function isDash(char) {
    return /^[-\u02d7\u2010-\u2015\u2043\u2212\u2500\u2501\u30fc\ufe58\ufe63\uff0d\uff70]$/.test(char);
}
/** Full-width form of a printable ASCII character, a space included; "" for the backslash, which has two. */
export function fullWidthOf(char) {
    if (char === " ")
        return "\u3000";
    return /^[!-~]$/.test(char) && char !== "\\"
        ? String.fromCharCode(char.charCodeAt(0) + 0xfee0)
        : "";
}
/** The text with the full-width form of every character that has one. */
export function fullWidthText(text) {
    return [...text].map((char) => fullWidthOf(char) || char).join("");
}
/** Half-width form of a full-width ASCII character; "" for the wave dash ～, which is no tilde. */
export function halfWidthOf(char) {
    if (char === "\u3000")
        return " ";
    return /^[\uff01-\uff5d]$/.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : "";
}
/** Full-width katakana and marks of half-width ones, a voicing mark after a letter joined with it. */
export function fullWidthKatakana(text) {
    return text.replace(/[\uff61-\uff9d][\uff9e\uff9f]?|[\uff9e\uff9f]/g, (kana) => {
        if (kana === "\uff9e")
            return "゛";
        if (kana === "\uff9f")
            return "゜";
        const joined = kana.normalize("NFKC");
        // Only some letters have a voiced form; after the others the mark stands by itself.
        return joined.length === 1
            ? joined
            : fullWidthKatakana(kana.charAt(0)) + fullWidthKatakana(kana.charAt(1));
    });
}
/** The full-width characters of U+FF61 to U+FF9F. */
const katakanaInOrder = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
/** Half-width katakana of a full-width one, its voicing mark apart; "" where there is none. */
export function halfWidthKatakana(char) {
    const parts = char.normalize("NFD").replace("\u3099", "゛").replace("\u309a", "゜");
    const indices = [...parts].map((part) => katakanaInOrder.indexOf(part));
    return indices.includes(-1) ? "" : String.fromCharCode(...indices.map((index) => 0xff61 + index));
}
/** Katakana of a hiragana; "" for anything else. */
export function katakanaOf(char) {
    return /^[\u3041-\u3096\u309d\u309e]$/.test(char)
        ? String.fromCharCode(char.charCodeAt(0) + 0x60)
        : "";
}
/** A letter and the marks that combine with it as one character, where there is one. */
export function composed(cluster) {
    const whole = cluster.normalize("NFC");
    return [...whole].length === 1 ? whole : "";
}
/** Spaces of every width, the no-break ones included. */
export function isSpace(char) {
    return /^\p{Zs}$/u.test(char);
}
export function isLineBreak(char) {
    return /^[\n-\r\u0085\u2028\u2029]$/.test(char);
}
/** Chooses among the forms of one character: 葛 followed by one is a certain shape of 葛. */
export function isVariationSelector(char) {
    return /^[\ufe00-\ufe0f\u180b-\u180d\u{e0100}-\u{e01ef}]$/u.test(char);
}
/** Characters that show nothing and take no place: zero-width spaces and joiners, byte order marks, marks of direction. */
export function isInvisible(char) {
    return /^(?:\u034f|[\p{Cf}\u115f\u1160\u3164\uffa0])$/u.test(char);
}
/** Symbols made of others, such as ①, Ⅲ, ㈱, ㎡, № and ℡, in plain characters; "" for anything else. */
export function expandedSymbol(char) {
    if (!/^[\u2100-\u214f\u2150-\u218f\u2460-\u24ff\u3200-\u33ff]$/.test(char))
        return "";
    const plain = char.normalize("NFKC");
    return plain === char ? "" : plain;
}
/** The unified form of a CJK compatibility ideograph; "" for any other character. */
export function unifiedIdeograph(char) {
    if (!/^[\uf900-\ufaff\u{2f800}-\u{2fa1f}]$/u.test(char))
        return "";
    const unified = char.normalize("NFC");
    return unified === char ? "" : unified;
}
/** `U+9AD8`, `U+20BB7`. */
export function codePointText(char) {
    return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
