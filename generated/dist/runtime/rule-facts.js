import { interval } from "./date.js";
import { ParentApplication } from "./parent-application.js";
/** The facts as the checks ask for them, and what they missed. */
export class RuleFacts {
    file;
    undecided = [];
    #context;
    #parent;
    constructor(context, file) {
        this.file = file;
        this.#context = context;
    }
    undetermined(rule, fact) {
        const known = this.undecided.some((other) => other.rule === rule && other.fact === fact);
        if (!known)
            this.undecided = [...this.undecided, { rule, fact }];
    }
    /** What was missed so far, which it forgets, to serve for the next record. */
    takeUndecided() {
        const { undecided } = this;
        if (undecided.length > 0)
            this.undecided = [];
        return undecided;
    }
    flag(name) {
        const { flags } = this.#context;
        return flags !== undefined && Object.hasOwn(flags, name) ? flags[name] : undefined;
    }
    get applicationDate() {
        const { applicationDate } = this.#context;
        return applicationDate === undefined ? null : interval(applicationDate.replaceAll("-", ""));
    }
    get today() {
        return interval((this.#context.today ?? localToday()).replaceAll("-", ""));
    }
    parent(...names) {
        const { parent } = this.#context;
        if (parent === undefined)
            return null;
        this.#parent ??= new ParentApplication(parent.layout, parent.record);
        return this.#parent.textOf(names);
    }
}
function localToday() {
    const now = new Date();
    const month = String(now.getMonth() + 1).padStart(2, "0");
    return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}
