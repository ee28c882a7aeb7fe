import { candidateTexts, converterTexts } from "./convert-texts.js";
function placeOf({ index, path, itemId, name }) {
    return { column: index + 1, path, itemId, itemName: name };
}
/** What a converter did to a cell. Logs and JSON have it without the values, which only `before` and `after` give. */
export class CellChange {
    column;
    path;
    itemId;
    itemName;
    converter;
    #before;
    #after;
    constructor(column, converter, before, after) {
        const place = placeOf(column);
        this.column = place.column;
        this.path = place.path;
        this.itemId = place.itemId;
        this.itemName = place.itemName;
        this.converter = converter;
        this.#before = before;
        this.#after = after;
    }
    /** The text that stood there. */
    get before() {
        return this.#before;
    }
    get after() {
        return this.#after;
    }
    /** What was done, in a language. */
    text(language, { showValues = false } = {}) {
        const done = converterTexts[this.converter][language];
        const values = showValues
            ? `${JSON.stringify(this.#before)} → ${JSON.stringify(this.#after)}`
            : "";
        if (language === "ja")
            return `${this.itemName}：${done}${values && `（${values}）`}。`;
        return `${this.itemName}: ${done}${values && ` (${values})`}.`;
    }
}
/** A cell that a person must put right. Logs and JSON have it without the values, which only `candidates` gives. */
export class CellSuggestion {
    column;
    path;
    itemId;
    itemName;
    /** Why a person must choose; `unknown` where nothing is known that could be meant. */
    reason;
    #candidates;
    constructor(column, candidates) {
        const place = placeOf(column);
        this.column = place.column;
        this.path = place.path;
        this.itemId = place.itemId;
        this.itemName = place.itemName;
        this.reason = candidates[0]?.reason ?? "unknown";
        this.#candidates = candidates;
    }
    /** Texts for the cell that could be meant, likeliest first; may be none. */
    get candidates() {
        return this.#candidates;
    }
    /** What is to be decided, in a language. */
    text(language, { showValues = false } = {}) {
        const what = candidateTexts[this.reason][language];
        const values = showValues ? this.#candidates.map(({ value }) => JSON.stringify(value)) : [];
        if (language === "ja") {
            return `${this.itemName}：${what}${values.length > 0 ? `（${values.join("、")}）` : ""}。`;
        }
        return `${this.itemName} ${what}${values.length > 0 ? ` (${values.join(", ")})` : ""}.`;
    }
}
