import { boundsOf, isRange, membersOf } from "./charset-members.js";
/** Makes the sets of a spec. The members of each are marked when a text is first tested for it. */
export function defineCharsets(definitions) {
    return new LazyCharsets(definitions);
}
/** Sets share a table of 64K entries, one bit each; further sets go to further tables. */
const setsPerTable = 31;
/** The bit that every UTF-16 unit has but surrogates: what an item without a set may have. */
const anyBit = 1 << 31;
class LazyCharsets {
    #definitions;
    #tables = [];
    #bits = [];
    #members;
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
        if (set < 0)
            return { table: this.#table(0), bit: anyBit };
        return this.#bits[set] ?? this.#markMembers(set);
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
        for (const offender of this.#offenders(set, text))
            return offender;
        return null;
    }
    offenders(set, text) {
        return [...this.#offenders(set, text)];
    }
    *#offenders(set, text) {
        const { table, bit } = this.tableOf(set);
        const definition = this.#definition(set);
        let index = 0;
        let position = 0;
        for (const char of text) {
            position += 1;
            const codePoint = char.codePointAt(0);
            const inside = codePoint > 0xffff
                ? admitsSupplementary(definition, char, codePoint)
                : (table[codePoint] & bit) !== 0;
            if (!inside)
                yield { index, position, char, codePoint };
            index += char.length;
        }
    }
    #definition(set) {
        const definition = this.#definitions[set];
        if (definition === undefined)
            throw new RangeError(`No character set ${set}`);
        return definition;
    }
    #markMembers(set) {
        this.#members ??= membersOf();
        const bits = {
            table: this.#table(Math.floor(set / setsPerTable)),
            bit: 1 << (set % setsPerTable),
        };
        markSet(bits, this.#definition(set), this.#members);
        this.#bits[set] = bits;
        return bits;
    }
    #table(at) {
        const table = this.#tables[at] ?? emptyTable();
        this.#tables[at] = table;
        return table;
    }
}
const hasSurrogate = /[\ud800-\udfff]/;
/** Characters beyond the tables: those that are named or in a range and, where anything goes, those that are assigned. */
function admitsSupplementary({ include, exclude, add, remove }, char, codePoint) {
    if ([...remove].includes(char))
        return false;
    if ([...add].includes(char))
        return true;
    const isIn = (parts = []) => parts.some((part) => {
        if (!isRange(part))
            return part === "any" && !/\p{C}/u.test(char);
        const [first, last] = boundsOf(part);
        return codePoint >= first && codePoint <= last;
    });
    return isIn(include) && !isIn(exclude);
}
/** A table of no sets yet. */
function emptyTable() {
    return new Int32Array(0x10000).fill(anyBit, 0, 0xd800).fill(anyBit, 0xe000);
}
function markSet({ table, bit }, { include, exclude = [], add, remove }, members) {
    for (const part of include)
        mark(table, members(part), (entry) => entry | bit);
    for (const part of exclude)
        mark(table, members(part), (entry) => entry & ~bit);
    mark(table, charactersOf(add), (entry) => entry | bit);
    mark(table, charactersOf(remove), (entry) => entry & ~bit);
    mark(table, surrogates, (entry) => entry & ~bit);
}
const surrogates = (add) => add(0xd800, 0xdfff);
function charactersOf(text) {
    return (add) => {
        for (const char of text) {
            if (char.length === 1)
                add(char.charCodeAt(0), char.charCodeAt(0));
        }
    };
}
function mark(table, members, change) {
    members((first, last) => {
        for (let unit = first; unit <= last; unit++)
            table[unit] = change(table[unit]);
    });
}
