import { interval } from "./date.js";
export class RecordScope {
    row;
    undecided = [];
    #facts;
    #findings;
    constructor(row, findings, facts) {
        this.row = row;
        this.#findings = findings;
        this.#facts = facts;
    }
    bad(column) {
        return this.#findings.isBad(column);
    }
    fail(rule, column, ...others) {
        this.#findings.addRelated(rule, column, others);
    }
    undetermined(rule, fact) {
        this.undecided.push({ rule, fact });
    }
    flag(name) {
        const { flags } = this.#facts;
        return flags !== undefined && Object.hasOwn(flags, name) ? flags[name] : undefined;
    }
    get applicationDate() {
        const { applicationDate } = this.#facts;
        return applicationDate === undefined ? null : interval(applicationDate.replaceAll("-", ""));
    }
    get today() {
        return interval((this.#facts.today ?? localToday()).replaceAll("-", ""));
    }
}
function localToday() {
    const now = new Date();
    const month = String(now.getMonth() + 1).padStart(2, "0");
    return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}
