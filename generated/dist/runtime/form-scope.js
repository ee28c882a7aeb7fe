import { RuleFacts } from "./rule-facts.js";
/**
 * The scope of a form that is being filled in: it collects which columns the checks ask to be
 * filled or empty, whether or not they are. An item that is still missing is no bad cell here.
 */
export class FormScope extends RuleFacts {
    row;
    #required = new Map();
    #prohibited = new Map();
    #bad = new Set();
    constructor({ row, findings }, context) {
        super(context, null);
        this.row = row;
        for (let index = 0; index < findings.count; index++) {
            const { kind, column } = findings.at(index);
            if (kind !== "required")
                this.#bad.add(column);
        }
    }
    get required() {
        return this.#required;
    }
    get prohibited() {
        return this.#prohibited;
    }
    bad(column) {
        return this.#bad.has(column);
    }
    /** What stands in the cell does not change what is asked of it. */
    badDemanded() {
        return false;
    }
    fail() { }
    require(rule, column) {
        add(this.#required, column, rule);
    }
    prohibit(rule, column) {
        add(this.#prohibited, column, rule);
    }
}
function add(demands, column, rule) {
    const rules = demands.get(column);
    if (rules === undefined)
        demands.set(column, [rule]);
    else if (!rules.includes(rule))
        rules.push(rule);
}
