import { expandColumns } from "./layout-table.js";
import { unpack } from "./pack.js";
/** A layout with its columns and checks, decoded when first asked for. */
export class Layout {
    id;
    name;
    procedure;
    formCategory;
    columnCount;
    dialect;
    #definition;
    #columns;
    #rules;
    #derived = new Map();
    constructor(definition) {
        this.id = definition.id;
        this.name = definition.name;
        this.procedure = definition.procedure;
        this.formCategory = definition.formCategory;
        this.columnCount = definition.columnCount;
        this.dialect = definition.dialect;
        this.#definition = definition;
    }
    /** Every CSV column in order, repeats expanded. */
    get columns() {
        const { tables, codes, sources } = this.#definition;
        this.#columns ??= expandColumns(tables(), codes(), sources);
        return this.#columns;
    }
    get charsets() {
        return this.#definition.charsets();
    }
    get messages() {
        return this.#definition.messages();
    }
    /** A cross-item check by its index in the package. */
    relatedCheck(index) {
        this.#rules ??= decodeRules(this.#definition.rules());
        const check = this.#rules[index];
        if (check === undefined)
            throw new RangeError(`No cross-item check ${index}`);
        return check;
    }
    /** Columns of which the cross-item checks read what they say, and not only whether they are filled. */
    get textsRead() {
        const { textsRead } = this.#definition;
        if (textsRead === undefined)
            return this.columns.map(({ index }) => index);
        return (textsRead === "" ? [] : textsRead.split(",")).flatMap((run) => {
            const [first = 0, count = 1] = run.split("*").map(Number);
            return Array.from({ length: count }, (_, index) => first + index);
        });
    }
    /** Runs the layout's cross-item checks on the row in scope. */
    runRelatedChecks(scope) {
        this.#definition.relatedChecks(scope);
    }
    /** The layout's cross-item checks one by one, in the order of the spec. */
    get relatedCalls() {
        return this.#definition.relatedCalls();
    }
    fromRow(row) {
        return this.#definition.fromRow(row);
    }
    /** Something computed from the layout once, by its maker. */
    derived(make) {
        if (!this.#derived.has(make))
            this.#derived.set(make, make(this));
        return this.#derived.get(make);
    }
}
export function defineLayout(definition) {
    return new Layout(definition);
}
/** Packed rows: no, severity, message id, sentence, reading, file, sheet, cell, then argument and text in turn. */
function decodeRules(packed) {
    if (packed === "")
        return [];
    return unpack(packed).map((cells) => {
        const [no = "", severity = "error", messageId = "", sentence = "", reading = ""] = cells;
        const [file = "", sheet = "", cell = "", ...pairs] = cells.slice(5);
        return {
            no,
            severity: severity,
            messageId: messageId || null,
            sentence,
            reading,
            source: { file, sheet, cell },
            args: decodeArguments(pairs),
        };
    });
}
function decodeArguments(pairs) {
    const args = {};
    for (let index = 0; index + 1 < pairs.length; index += 2) {
        args[pairs[index] ?? ""] = pairs[index + 1] ?? "";
    }
    return args;
}
