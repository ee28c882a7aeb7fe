/**
 * Declares members: `name=k` is an item of kind letter k, `name=cn` a code of the table that is part n,
 * `name=vd` a number with d digits after the point that is not there, `name>n:w` a group of w columns
 * whose class is part n, `name>n:w*r` that group r times.
 */
export function members(packed, parts) {
    return new PackedMembers(packed, parts);
}
class PackedMembers {
    #packed;
    #parts;
    #decoded;
    constructor(packed, parts) {
        this.#packed = packed;
        this.#parts = parts;
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
        this.#decoded ??= decodeMembers(this.#packed, this.#parts());
        return this.#decoded;
    }
}
const memberPattern = /^(.+?)(?:=(\w)(\d*)|>(\d+):(\d+)(?:\*(\d+))?)$/u;
function decodeMembers(packed, parts) {
    const items = new Map();
    const groups = new Map();
    let offset = 0;
    for (const entry of packed === "" ? [] : packed.split(" ")) {
        const [, name = "", kind, number = "", index, width, count] = memberPattern.exec(entry) ?? [];
        if (kind !== undefined) {
            const codes = kind === "c" && number !== "" ? parts[Number(number)] : null;
            const decimals = kind === "v" ? Number(number) : 0;
            items.set(name, { name, offset, kind: kind, decimals, codes });
            offset += 1;
            continue;
        }
        const type = parts[Number(index)];
        if (type === undefined)
            throw new Error(`Not a member declaration: ${entry}`);
        const repeats = count === undefined ? null : Number(count);
        groups.set(name, { name, offset, width: Number(width), count: repeats, type });
        offset += Number(width) * (repeats ?? 1);
    }
    return { items, groups, width: offset };
}
