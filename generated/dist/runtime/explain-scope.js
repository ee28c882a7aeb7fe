/** What one check asked and said. Columns are numbers from 0. */
export class CheckTrace {
    /** Columns that it asked about, read or reported, in the order of their first mention. */
    mentioned = new Set();
    /** Filled columns that it read. */
    filled = new Set();
    /** Columns of which it was told that they failed their own checks. */
    bad = new Set();
    /** Facts that it asked for, and whether they were there. */
    facts = new Map();
    /** Whether it asked for a cell to be filled or empty. */
    demanded = false;
    failed = false;
    /** Whether a fact was missing. */
    undetermined = false;
    /** Whether an item of the main application that it asked for is empty. */
    parentIsEmpty = false;
}
/** The scope of one check that is watched while it runs. `isBad` says which cells failed their own checks. */
export class ExplainScope {
    trace = new CheckTrace();
    row;
    #row;
    #facts;
    #isBad;
    constructor(row, facts, isBad) {
        this.#row = row;
        this.row = watchReads(row, (column) => this.#read(column));
        this.#facts = facts;
        this.#isBad = isBad;
    }
    bad(column) {
        this.trace.mentioned.add(column);
        const bad = this.#isBad(column);
        if (bad)
            this.trace.bad.add(column);
        return bad;
    }
    badDemanded(column) {
        return this.bad(column);
    }
    fail(_rule, column, ...others) {
        this.trace.failed = true;
        this.#mention(column, others);
    }
    require(_rule, column, ...others) {
        this.#demand(this.#row[column] !== "", column, others);
    }
    prohibit(_rule, column, ...others) {
        this.#demand(this.#row[column] === "", column, others);
    }
    undetermined() {
        this.trace.undetermined = true;
    }
    flag(name) {
        return this.#ask(name, this.#facts.flag(name));
    }
    get applicationDate() {
        return this.#ask("applicationDate", this.#facts.applicationDate);
    }
    get today() {
        return this.#ask("today", this.#facts.today);
    }
    get file() {
        const file = this.#ask("file", this.#facts.file);
        if (file === null)
            return null;
        return {
            recordCount: file.recordCount,
            total: (column) => {
                this.#read(column);
                return file.total(column);
            },
            repeats: (row, columns) => file.repeats(row, columns),
        };
    }
    parent(...names) {
        const text = this.#ask("parent", this.#facts.parent(...names));
        if (text === "")
            this.trace.parentIsEmpty = true;
        return text;
    }
    #ask(name, answer) {
        this.trace.facts.set(name, answer !== null && answer !== undefined);
        return answer;
    }
    #read(column) {
        if (this.#row[column] !== "")
            this.trace.filled.add(column);
        this.trace.mentioned.add(column);
    }
    #demand(met, column, others) {
        this.trace.demanded = true;
        if (!met)
            this.trace.failed = true;
        this.#mention(column, others);
    }
    #mention(column, others) {
        for (const each of [column, ...others])
            this.trace.mentioned.add(each);
    }
}
/** The cells of a row; `onRead` learns which of them are read. */
function watchReads(row, onRead) {
    return new Proxy(row, {
        get(target, property, receiver) {
            if (typeof property === "string" && /^\d+$/.test(property))
                onRead(Number(property));
            return Reflect.get(target, property, receiver);
        },
    });
}
