import { RuleFacts } from "./rule-facts.js";
/** The scope of validation: checks fail. */
export class RecordScope extends RuleFacts {
    row;
    #findings;
    constructor(row, findings, context, file) {
        super(context, file);
        this.row = row;
        this.#findings = findings;
    }
    bad(column) {
        return this.#findings.isBad(column);
    }
    badDemanded(column) {
        return this.#findings.isBad(column);
    }
    fail(rule, column, ...others) {
        this.#findings.addRelated(rule, column, others);
    }
    require(rule, column, ...others) {
        if (this.row[column] === "")
            this.#findings.addRelated(rule, column, others);
    }
    prohibit(rule, column, ...others) {
        if (this.row[column] !== "")
            this.#findings.addRelated(rule, column, others);
    }
}
