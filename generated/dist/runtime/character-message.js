import { codePointText } from "./character-forms.js";
/** The sentence for an issue with the characters of a cell, made from the arguments of `characterFacts`. */
export function characterMessage(args, language) {
    return language === "ja" ? japanese(args) : english(args);
}
function japanese(args) {
    const { item = "", charset = "", character = "", codePoint, position = "" } = args;
    if (codePoint === undefined)
        return `${item}に使用できない文字があります（${charset}）。`;
    const shown = named(character, codePoint, "ja");
    const what = `${item}の${position}文字目${shown}は使用できません（${charset}）。`;
    const others = otherCount(args);
    const more = others > 0 ? `使用できない文字はほかに${others}文字あります。` : "";
    return what + explanation(args, "ja") + more;
}
function english(args) {
    const { item = "", charset = "", character = "", codePoint, position = "" } = args;
    if (codePoint === undefined)
        return `${item} has a character that is not allowed (${charset}).`;
    const shown = named(character, codePoint, "en");
    const others = otherCount(args);
    return [
        `Character ${position} of ${item}, ${shown}, is not allowed (${charset}).`,
        explanation(args, "en"),
        others > 0
            ? `${others} more ${others === 1 ? "character is" : "characters are"} not allowed.`
            : "",
    ]
        .filter((sentence) => sentence !== "")
        .join(" ");
}
function otherCount({ count = "1" }) {
    return Number(count) - 1;
}
/** A character with its code point, or the code point where it cannot be shown. */
function named(text, codePoint, language) {
    if (language === "ja")
        return text === "" ? `（${codePoint}）` : `「${text}」（${codePoint}）`;
    return text === "" ? codePoint : `“${text}” (${codePoint})`;
}
function explanation(args, language) {
    const reason = args["reason"];
    const { suggestion } = args;
    const known = reason === undefined ? undefined : reasons[reason];
    const about = known?.[language] ?? "";
    if (suggestion === undefined)
        return about;
    const advice = known?.certain === true ? instead[language] : perhaps[language];
    const form = suggestionText(suggestion, language);
    const sentence = advice.replace("{form}", () => form);
    return language === "en" && about !== "" ? `${about} ${sentence}` : about + sentence;
}
/** A suggestion with its code points, by which characters that look the same are told apart. */
function suggestionText(suggestion, language) {
    const codePoints = [...suggestion].map(codePointText).join(" ");
    if (suggestion === " ")
        return language === "ja" ? "半角スペース" : "a half-width space";
    if (suggestion === "\u3000")
        return language === "ja" ? "全角スペース" : "a full-width space";
    return named(suggestion, codePoints, language);
}
const instead = { ja: "{form}に直してください。", en: "Use {form}." };
const perhaps = { ja: "{form}でよいか確かめてください。", en: "See whether {form} will do." };
/** What the character is and, where no suggestion can say it, what to do; and whether a suggestion is certain to be right. */
const reasons = {
    "lone-surrogate": {
        ja: "壊れた文字（組になっていないサロゲート）です。入力し直してください。",
        en: "It is half of a broken character (a lone surrogate); enter it again.",
        certain: false,
    },
    undecodable: {
        ja: "文字化けした文字です。入力し直してください。",
        en: "It stands for a character that was lost; enter it again.",
        certain: false,
    },
    noncharacter: {
        ja: "文字ではない符号です。取り除いてください。",
        en: "It is a code without a character; remove it.",
        certain: false,
    },
    "private-use": {
        ja: "外字（私用領域の文字）です。ほかの環境では表示できません。",
        en: "It is a user-defined character, which other systems cannot show.",
        certain: false,
    },
    "line-break": { ja: "改行です。", en: "It is a line break.", certain: true },
    tab: { ja: "タブです。", en: "It is a tab.", certain: true },
    control: {
        ja: "制御文字です。取り除いてください。",
        en: "It is a control character; remove it.",
        certain: false,
    },
    "variation-selector": {
        ja: "直前の文字の字形を選ぶ異体字セレクタです。取り除いてください。",
        en: "It is a variation selector, which chooses the shape of the character before it; remove it.",
        certain: false,
    },
    invisible: {
        ja: "目に見えない文字です。取り除いてください。",
        en: "It is invisible; remove it.",
        certain: false,
    },
    "combining-mark": {
        ja: "直前の文字と組み合わさる結合文字です。",
        en: "It combines with the character before it.",
        certain: true,
    },
    space: {
        ja: "この項目で使えない空白です。",
        en: "It is a space of another kind.",
        certain: true,
    },
    pair: {
        ja: "同じ記号の別の符号です。",
        en: "It is another code of the same sign.",
        certain: true,
    },
    dash: {
        ja: "横線です。ハイフン・長音・ダッシュは別の文字です。",
        en: "It is one of several lines: hyphens, dashes and long vowel marks are different characters.",
        certain: false,
    },
    backslash: {
        ja: "全角の「￥」（U+FFE5）か「＼」（U+FF3C）のどちらかを確かめてください。",
        en: "See whether “￥” (U+FFE5) or “＼” (U+FF3C) is meant.",
        certain: false,
    },
    "halfwidth-katakana": { ja: "半角カナです。", en: "It is half-width katakana.", certain: true },
    halfwidth: { ja: "半角の文字です。", en: "It is half-width.", certain: true },
    fullwidth: { ja: "全角の文字です。", en: "It is full-width.", certain: true },
    lowercase: { ja: "小文字です。", en: "It is lower-case.", certain: true },
    hiragana: { ja: "ひらがなです。", en: "It is hiragana.", certain: true },
    "accented-latin": {
        ja: "付加記号の付いたラテン文字です。旅券の機械読取部分のつづりに合わせてください。",
        en: "It is a Latin letter beyond A to Z; follow the machine readable zone of the passport.",
        certain: false,
    },
    symbol: {
        ja: "機種依存の記号です。",
        en: "It is a symbol that not every system has.",
        certain: false,
    },
    "compatibility-ideograph": {
        ja: "CJK互換漢字です。",
        en: "It is a CJK compatibility ideograph.",
        certain: false,
    },
    "extended-kanji": {
        ja: "JIS X 0208にない漢字（Windows-31Jの拡張漢字）です。",
        en: "It is a kanji of the extensions of Windows-31J, outside JIS X 0208.",
        certain: false,
    },
    "rare-kanji": {
        ja: "Windows-31Jにない漢字です。",
        en: "It is a kanji that Windows-31J does not have.",
        certain: false,
    },
    other: { ja: "", en: "", certain: false },
};
