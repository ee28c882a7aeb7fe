import { checkRecord } from "./checked-record.js";
import { pointed } from "./implied-decimals.js";
/** The main application that a record is made together with. */
export class ParentApplication {
    #layout;
    #checked;
    constructor(layout, record) {
        this.#layout = layout;
        this.#checked = checkRecord(layout, record);
    }
    /**
     * The cell in the first column with one of the names or item ids, a number with its point even
     * where the wire has none; null where none can be used.
     */
    textOf(names) {
        const { row, findings } = this.#checked;
        const columns = this.#layout.derived(columnsByName);
        const found = names.flatMap((name) => columns.get(name) ?? []);
        if (found.length === 0)
            return null;
        const column = Math.min(...found);
        if (findings.isBad(column))
            return null;
        const { kind, decimals } = this.#layout.columns[column] ?? { kind: "t", decimals: null };
        const text = row[column] ?? "";
        return kind === "v" ? pointed(text, decimals ?? 0) : text;
    }
}
/** The first column of each item name and item id. */
function columnsByName({ columns }) {
    const byName = new Map();
    for (const { index, name, itemId } of columns) {
        for (const key of [name, itemId]) {
            if (key !== null && !byName.has(key))
                byName.set(key, index);
        }
    }
    return byName;
}
