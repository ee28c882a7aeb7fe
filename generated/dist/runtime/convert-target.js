import { checkCell } from "./check-items.js";
import { enteredText } from "./conventions.js";
import { FindingList } from "./findings.js";
import { makeItemPlan } from "./item-plan.js";
import { lengthIn } from "./text-length.js";
/** What converters and suggestions are tried against: the own checks of one item, and nothing else. */
export class CellTarget {
    column;
    #layout;
    #set;
    /** A property, so that converters can take it out of the object. */
    admits;
    constructor(layout, column) {
        this.column = column;
        this.#layout = layout;
        this.#set = layout.derived(makeItemPlan).charset[column.index] ?? -1;
        this.admits = (text) => this.#set < 0 || layout.charsets.admits(this.#set, text);
    }
    distanceOf(text) {
        const entered = enteredText(text);
        const findings = new FindingList(this.#layout.columnCount);
        if (entered !== "") {
            checkCell(this.#layout.derived(makeItemPlan), this.column.index, entered, findings);
        }
        if (findings.count === 0)
            return { characters: 0, length: 0, value: 0 };
        const set = this.#set;
        return {
            characters: set < 0 ? 0 : this.#layout.charsets.offenders(set, entered).length,
            length: this.#excess(entered),
            value: 1,
        };
    }
    #excess(text) {
        const { lengthUnit, maxLength, minLength, kind } = this.column;
        if (kind === "v")
            return 0;
        const length = lengthIn(lengthUnit, text, this.#layout.dialect.encoding);
        if (maxLength !== null && length > maxLength)
            return length - maxLength;
        return minLength !== null && length < minLength ? minLength - length : 0;
    }
}
/** Whether a text that is that far away passes. */
export function passes({ characters, length, value }) {
    return characters + length + value === 0;
}
/** Whether the first is nowhere farther than the second. */
export function isNoWorse(first, second) {
    return (first.characters <= second.characters &&
        first.length <= second.length &&
        first.value <= second.value);
}
/** Whether the first is nowhere farther than the second, and nearer somewhere. */
export function isBetter(first, second) {
    return isNoWorse(first, second) && !isNoWorse(second, first);
}
