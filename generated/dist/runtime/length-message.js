import { digitCount } from "./implied-decimals.js";
import { lengthIn } from "./text-length.js";
/** Arguments of an issue with the length of a cell: the bounds (`length`, `minimum`), what was found (`actual`) and what is counted. */
export function lengthFacts(layout, column, text) {
    const { encoding } = layout.dialect;
    const unit = column.kind === "v" ? "digit" : column.lengthUnit;
    const actual = unit === "digit" ? digitCount(text) : lengthIn(unit, text, encoding);
    return {
        actual: String(actual),
        unit,
        ...(column.minLength === null ? {} : { minimum: String(column.minLength) }),
        ...(unit === "byte" ? { encoding } : {}),
    };
}
/** The sentence for an issue with the length of a cell. */
export function lengthMessage(args, language) {
    const { item = "", length = "", minimum, actual = "", encoding } = args;
    const unit = units[args["unit"] ?? "character"];
    const inEncoding = encoding === undefined ? "" : (encodingNames[encoding] ?? encoding);
    if (language === "ja") {
        const bounds = minimum === undefined
            ? `${length}${unit.ja}以内`
            : minimum === length
                ? `${length}${unit.ja}`
                : `${minimum}～${length}${unit.ja}`;
        const counted = inEncoding === "" ? "" : `、${inEncoding}`;
        return `${item}は${bounds}でなければなりません（入力は${actual}${unit.ja}${counted}）。`;
    }
    const bounds = minimum === undefined
        ? `at most ${length} ${unit.en}`
        : minimum === length
            ? `exactly ${length} ${unit.en}`
            : `${minimum} to ${length} ${unit.en}`;
    const counted = inEncoding === "" ? "" : ` in ${inEncoding}`;
    return `${item} must have ${bounds}${counted}, not ${actual}.`;
}
const units = {
    character: { ja: "文字", en: "characters" },
    byte: { ja: "バイト", en: "bytes" },
    utf16: { ja: "文字（UTF-16単位）", en: "UTF-16 units" },
    digit: { ja: "桁", en: "digits" },
};
const encodingNames = {
    "utf-8": "UTF-8",
    "windows-31j": "Windows-31J",
};
