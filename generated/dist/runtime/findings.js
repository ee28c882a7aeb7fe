/** What can be wrong with one cell, in the order of the checks; findings keep the index. */
export const cellProblems = [
    "required",
    "prohibited",
    "charset",
    "length",
    "code",
    "format",
    "range",
    "fixed",
    "check-digit",
];
/** Number of a problem in `cellProblems`. */
export const problemNumber = {
    required: 0,
    prohibited: 1,
    charset: 2,
    length: 3,
    code: 4,
    format: 5,
    range: 6,
    fixed: 7,
    "check-digit": 8,
};
const firstRule = 16;
/**
 * Findings of one record, kept as integers until someone asks for them: most records have none, and
 * texts that nobody reads cost nothing.
 */
export class FindingList {
    #columnCount;
    #bad = null;
    #codes = [];
    #columns = [];
    #others = [];
    constructor(columnCount) {
        this.#columnCount = columnCount;
    }
    get count() {
        return this.#codes.length;
    }
    /** Whether any column's own checks failed. */
    get hasBad() {
        return this.#bad !== null;
    }
    isBad(column) {
        return this.#bad !== null && this.#bad[column] === 1;
    }
    /** Adds a problem of a cell, which keeps cross-item checks from reading it. */
    addCell(problem, column) {
        this.#bad ??= new Uint8Array(this.#columnCount);
        this.#bad[column] = 1;
        this.#codes.push(problem);
        this.#columns.push(column);
        this.#others.push(noColumns);
    }
    addRelated(rule, column, others) {
        this.#codes.push(firstRule + rule);
        this.#columns.push(column);
        this.#others.push(others);
    }
    at(index) {
        const code = this.#codes[index] ?? 0;
        const column = this.#columns[index] ?? 0;
        const kind = cellProblems[code];
        if (kind !== undefined)
            return { kind, column };
        return { kind: "related", rule: code - firstRule, column, others: this.#others[index] ?? [] };
    }
    /** Whether `is` holds for any finding. */
    some(is) {
        for (let index = 0; index < this.count; index++)
            if (is(this.at(index)))
                return true;
        return false;
    }
    /**
     * Gives out what was found, null for nothing, and forgets it, to serve for the next record. What is
     * given out no longer knows which columns are bad.
     */
    take() {
        if (this.#codes.length === 0)
            return null;
        const taken = new FindingList(0);
        taken.#codes = this.#codes;
        taken.#columns = this.#columns;
        taken.#others = this.#others;
        this.#bad = null;
        this.#codes = [];
        this.#columns = [];
        this.#others = [];
        return taken;
    }
}
const noColumns = [];
