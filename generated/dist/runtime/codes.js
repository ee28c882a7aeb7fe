import { unpack } from "./pack.js";
class PackedCodes {
    id;
    name;
    #packed;
    #entries;
    #byLabel;
    constructor(id, name, packed) {
        this.id = id;
        this.name = name;
        this.#packed = packed;
    }
    get #table() {
        this.#entries ??= new Map((this.#packed === "" ? [] : unpack(this.#packed)).map(([value = "", label = "", parent, from, to]) => [
            value,
            { label, parent: parent || undefined, from: from || null, to: to || null },
        ]));
        return this.#entries;
    }
    get values() {
        return [...this.#table.keys()];
    }
    has(value) {
        return typeof value === "string" && this.#table.has(value);
    }
    labelOf(value) {
        return this.#table.get(value)?.label;
    }
    fromLabel(label) {
        if (this.#byLabel === undefined) {
            const byLabel = new Map();
            for (const [value, entry] of this.#table) {
                byLabel.set(entry.label, byLabel.has(entry.label) ? null : value);
            }
            this.#byLabel = byLabel;
        }
        const value = this.#byLabel.get(label) ?? undefined;
        return this.has(value) ? value : undefined;
    }
    parentOf(value) {
        return this.#table.get(value)?.parent;
    }
    childrenOf(parent) {
        return this.values.filter((value) => this.parentOf(value) === parent);
    }
    validity(value) {
        const entry = this.#table.get(value);
        return { from: entry?.from ?? null, to: entry?.to ?? null };
    }
}
/** Makes the table of a code list from packed rows: value, label, parent, valid from, valid to. */
export function defineCodes(id, name, packed) {
    return new PackedCodes(id, name, packed);
}
