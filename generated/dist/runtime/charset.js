import { decodeTwoByteTable, firstCell, lastCell, lastRow } from "./windows31j.js";
/** Makes the sets of a spec. Their tables are built when a text is first tested. */
export function defineCharsets(definitions) {
    return new LazyCharsets(definitions);
}
/** Sets share a table of 64K entries, one bit each; further sets go to further tables. */
const setsPerTable = 31;
/** The bit that every UTF-16 unit has but surrogates: what an item without a set may have. */
const anyBit = 1 << 31;
class LazyCharsets {
    #definitions;
    #tables;
    constructor(definitions) {
        this.#definitions = definitions;
    }
    indexOf(id) {
        return id === null ? -1 : this.#definitions.findIndex((definition) => definition.id === id);
    }
    labelOf(set) {
        return this.#definitions[set]?.label;
    }
    tableOf(set) {
        this.#tables ??= buildTables(this.#definitions);
        const table = this.#tables[Math.floor(Math.max(0, set) / setsPerTable)];
        return { table, bit: set < 0 ? anyBit : 1 << (set % setsPerTable) };
    }
    admits(set, text) {
        const { table, bit } = this.tableOf(set);
        let common = bit;
        for (let index = 0; index < text.length; index++) {
            common &= table[text.charCodeAt(index)];
        }
        // Surrogates are in no table, so only a text with some of them needs a second look.
        return common === bit || (hasSurrogate.test(text) && this.firstOffender(set, text) === null);
    }
    firstOffender(set, text) {
        const { table, bit } = this.tableOf(set);
        const definition = this.#definitions[set];
        let index = 0;
        for (const char of text) {
            const codePoint = char.codePointAt(0);
            const inside = codePoint > 0xffff
                ? admitsSupplementary(definition, char)
                : (table[codePoint] & bit) !== 0;
            if (!inside)
                return { index, char, codePoint };
            index += char.length;
        }
        return null;
    }
}
const hasSurrogate = /[\ud800-\udfff]/;
/** Characters beyond the tables: only those that are assigned, and only where anything goes or they are named. */
function admitsSupplementary({ include, add, remove }, char) {
    if ([...remove].includes(char))
        return false;
    return [...add].includes(char) || (include.includes("any") && !/\p{C}/u.test(char));
}
function buildTables(definitions) {
    const members = memberTests();
    const tables = [emptyTable()];
    definitions.forEach((definition, set) => {
        const table = tables[Math.floor(set / setsPerTable)] ?? emptyTable();
        tables[Math.floor(set / setsPerTable)] = table;
        const bit = 1 << (set % setsPerTable);
        for (const primitive of definition.include) {
            members[primitive]((unit) => {
                table[unit] = table[unit] | bit;
            });
        }
        for (const char of definition.add)
            mark(table, char, (entry) => entry | bit);
        for (const char of definition.remove)
            mark(table, char, (entry) => entry & ~bit);
    });
    return tables;
}
/** A table of no sets yet. */
function emptyTable() {
    return new Int32Array(0x10000).fill(anyBit, 0, 0xd800).fill(anyBit, 0xe000);
}
function mark(table, char, change) {
    if (char.length !== 1 || hasSurrogate.test(char))
        return;
    const unit = char.charCodeAt(0);
    table[unit] = change(table[unit]);
}
function range(...bounds) {
    return (add) => {
        for (const [from, to] of bounds)
            for (let unit = from; unit <= to; unit++)
                add(unit);
    };
}
function memberTests() {
    const twoByte = decodeTwoByteTable();
    const rows = (from, to) => (add) => {
        for (let row = from; row <= to; row++) {
            for (let cell = firstCell; cell <= lastCell; cell++) {
                const char = twoByte.charAt(row, cell);
                if (char !== "")
                    add(char.charCodeAt(0));
            }
        }
    };
    return {
        digit: range([0x30, 0x39]),
        upper: range([0x41, 0x5a]),
        lower: range([0x61, 0x7a]),
        "ascii-symbol": range([0x21, 0x2f], [0x3a, 0x40], [0x5b, 0x60], [0x7b, 0x7e]),
        space: range([0x20, 0x20]),
        "halfwidth-katakana": range([0xff61, 0xff9f]),
        "fullwidth-katakana": range([0x30a1, 0x30f6], [0x30fb, 0x30fc], [0x3000, 0x3000]),
        "fullwidth-hiragana": range([0x3041, 0x3093], [0x30fc, 0x30fc], [0x3000, 0x3000]),
        "jisx0208-nonkanji": rows(1, 8),
        "jisx0208-level1": rows(16, 47),
        "jisx0208-level2": rows(48, 84),
        "nec-special": rows(13, 13),
        "ibm-extension": rows(89, lastRow),
        any: (add) => {
            for (let unit = 0x20; unit < 0xfffe; unit++) {
                if (!/\p{C}/u.test(String.fromCharCode(unit)))
                    add(unit);
            }
        },
    };
}
