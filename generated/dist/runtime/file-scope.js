import { impliedNumber } from "./implied-decimals.js";
import { identityOf } from "./row-values.js";
/** Works out what is asked when it is first asked. */
export class FileRecords {
    #layout;
    #records;
    #totals = new Map();
    #counts = new Map();
    constructor(layout, records) {
        this.#layout = layout;
        this.#records = records;
    }
    get recordCount() {
        return this.#records.length;
    }
    total(column) {
        const known = this.#totals.get(column) ?? this.#sum(column);
        this.#totals.set(column, known);
        return known;
    }
    repeats(row, columns) {
        const identity = this.#identity(row, columns);
        if (identity === null)
            return false;
        const key = columns.join();
        const counts = this.#counts.get(key) ?? this.#count(columns);
        this.#counts.set(key, counts);
        return (counts.get(identity) ?? 0) > 1;
    }
    #sum(column) {
        let [count, sum] = [0, 0];
        const { kind, decimals } = this.#layout.columns[column] ?? { kind: "t", decimals: null };
        for (const { row, findings } of this.#records) {
            const text = row[column] ?? "";
            if (text === "" || findings.isBad(column))
                continue;
            count += 1;
            sum += kind === "v" ? impliedNumber(text, decimals ?? 0) : Number(text);
        }
        return { count, sum };
    }
    /** How often each combination of values stands in the file. */
    #count(columns) {
        const counts = new Map();
        for (const { row, findings } of this.#records) {
            if (columns.some((column) => findings.isBad(column)))
                continue;
            const identity = this.#identity(row, columns);
            if (identity !== null)
                counts.set(identity, (counts.get(identity) ?? 0) + 1);
        }
        return counts;
    }
    /** What records with the same values have in common; null where a value is empty or cannot be told. */
    #identity(row, columns) {
        const parts = columns.map((column) => {
            const kind = this.#layout.columns[column]?.kind ?? "t";
            return identityOf(row[column] ?? "", comparedAs[kind]);
        });
        return parts.includes(null) ? null : JSON.stringify(parts);
    }
}
const comparedAs = {
    t: "text",
    c: "text",
    i: "number",
    f: "number",
    v: "number",
    d: "date",
    p: "date",
    y: "date",
    q: "date",
};
