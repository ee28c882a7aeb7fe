import { emptyText, enteredText } from "./conventions.js";
import { readItem, writeItem } from "./item-kind.js";
/**
 * Declares members: `name=k` is an item of kind letter k, `name=vd` one of kind v with d digits after the
 * point, `name>i:w` a group of class number i and w columns, `name>i:w*n` that group n times.
 */
export function members(packed, classes) {
    return new PackedMembers(packed, classes);
}
class PackedMembers {
    #packed;
    #classes;
    #decoded;
    constructor(packed, classes) {
        this.#packed = packed;
        this.#classes = classes;
    }
    get items() {
        return this.#members.items;
    }
    get groups() {
        return this.#members.groups;
    }
    get width() {
        return this.#members.width;
    }
    get #members() {
        this.#decoded ??= decodeMembers(this.#packed, this.#classes());
        return this.#decoded;
    }
}
const memberPattern = /^(.+?)(?:=(\w)(\d*)|>(\d+):(\d+)(?:\*(\d+))?)$/u;
function decodeMembers(packed, classes) {
    const items = new Map();
    const groups = new Map();
    let offset = 0;
    for (const entry of packed === "" ? [] : packed.split(" ")) {
        const [, name = "", kind, decimals, index, width, count] = memberPattern.exec(entry) ?? [];
        if (kind !== undefined) {
            items.set(name, { name, offset, kind: kind, decimals: Number(decimals) });
            offset += 1;
            continue;
        }
        const type = classes[Number(index)];
        if (type === undefined)
            throw new Error(`Not a member declaration: ${entry}`);
        const repeats = count === undefined ? null : Number(count);
        groups.set(name, { name, offset, width: Number(width), count: repeats, type });
        offset += Number(width) * (repeats ?? 1);
    }
    return { items, groups, width: offset };
}
const inspect = Symbol.for("nodejs.util.inspect.custom");
/**
 * A typed view over neighbouring cells of a row. Its generated subclasses have one accessor per item
 * and per group below it. Members of the view itself start with `$`, which no item's name does.
 */
export class Group {
    $row;
    $base;
    static $members;
    constructor(
    /** The cells of the whole line, shared with the record. */
    $row, 
    /** The column of the group's first cell, from 0. */
    $base) {
        this.$row = $row;
        this.$base = $base;
    }
    get #members() {
        return this.constructor.$members;
    }
    /** The cell of an item as it stands on the wire, whether or not it can be typed. */
    $text(item) {
        return this.$row[this.$base + this.#item(item).offset] ?? "";
    }
    /** Puts a text in the cell of an item as it is. */
    $setText(item, text) {
        this.$row[this.$base + this.#item(item).offset] = text;
    }
    /** Whether nothing is entered in any cell. */
    get $isEmpty() {
        const end = this.$base + this.#members.width;
        for (let column = this.$base; column < end; column++) {
            if (enteredText(this.$row[column] ?? "") !== "")
                return false;
        }
        return true;
    }
    /** Empties every cell. */
    $clear() {
        this.$row.fill(emptyText, this.$base, this.$base + this.#members.width);
    }
    /**
     * Sets the members that a plain object names and leaves the others. A list sets its rows from the
     * first and empties the rows after it.
     * @throws TypeError for a name that is no member, RangeError for more rows than there are columns.
     */
    $assign(init) {
        const { items, groups } = this.#members;
        for (const [name, value] of Object.entries(init)) {
            if (value === undefined)
                continue;
            const item = items.get(name);
            const group = groups.get(name);
            if (item !== undefined)
                writeItem(this.$row, this.$base + item.offset, item, value);
            else if (group !== undefined)
                this.#assignGroup(group, value);
            else
                throw new TypeError(`${this.constructor.name} has no member ${JSON.stringify(name)}`);
        }
        return this;
    }
    /** A plain object with the typed values; a cell that cannot be typed is there as its text. Rows after the last filled one are left out. */
    toObject() {
        return this.#plain((value) => value);
    }
    /** As `toObject`, with dates as text. */
    toJSON() {
        return this.#plain((value) => (typeof value === "object" ? (value?.toJSON() ?? null) : value));
    }
    [inspect]() {
        return this.toObject();
    }
    #item(name) {
        const item = this.#members.items.get(name);
        if (item !== undefined)
            return item;
        throw new TypeError(`${this.constructor.name} has no item ${JSON.stringify(name)}`);
    }
    #assignGroup(group, value) {
        if (group.count === null) {
            this.#view(group, 0).$assign(Object(value));
            return;
        }
        const rows = Array.isArray(value) ? value : [];
        if (rows.length > group.count) {
            throw new RangeError(`${group.name} has ${group.count} rows, not ${rows.length}`);
        }
        for (let index = 0; index < group.count; index++) {
            const row = this.#view(group, index);
            row.$clear();
            if (index < rows.length)
                row.$assign(Object(rows[index]));
        }
    }
    #view(group, index) {
        return new group.type(this.$row, this.$base + group.offset + index * group.width);
    }
    #plain(leaf) {
        const { items, groups } = this.#members;
        const entries = [];
        for (const item of items.values()) {
            const { name, offset } = item;
            entries.push([offset, name, leaf(readItem(this.$row, this.$base + offset, item))]);
        }
        for (const group of groups.values()) {
            entries.push([group.offset, group.name, this.#plainGroup(group, leaf)]);
        }
        entries.sort(([a], [b]) => a - b);
        return Object.fromEntries(entries.map(([, name, value]) => [name, value]));
    }
    #plainGroup(group, leaf) {
        if (group.count === null)
            return this.#view(group, 0).#plain(leaf);
        const views = Array.from({ length: group.count }, (_, index) => this.#view(group, index));
        while (views.at(-1)?.$isEmpty)
            views.pop();
        return views.map((view) => view.#plain(leaf));
    }
}
