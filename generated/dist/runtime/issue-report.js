import { reportSentences } from "./report-message.js";
/**
 * Counts issues in one pass and keeps the first of them: memory depends on the limits and on the number
 * of checks, not on the number of issues.
 * @throws RangeError for a limit that is no whole number from 0.
 */
export function reportIssues(issues, limits = {}) {
    const reporter = new IssueReporter(limits);
    for (const issue of issues)
        reporter.add(issue);
    return reporter.report();
}
/** What `reportIssues` does, for issues that come one by one. */
export class IssueReporter {
    #limits;
    #counters = new Map();
    #kept = [];
    #total = 0;
    /** @throws RangeError for a limit that is no whole number from 0. */
    constructor({ perCheck = 100, total = 1000 } = {}) {
        this.#limits = { perCheck: limit(perCheck), total: limit(total) };
    }
    add(issue) {
        const counter = this.#counterOf(issue);
        this.#total += 1;
        counter.count += 1;
        const { perCheck, total } = this.#limits;
        if (counter.shown >= perCheck || this.#kept.length >= total)
            return;
        counter.shown += 1;
        this.#kept.push(issue);
    }
    /** What there is up to now. */
    report() {
        const shown = this.#kept.length;
        return {
            issues: [...this.#kept],
            counts: [...this.#counters.values()].map((counter) => ({ ...counter })),
            total: this.#total,
            shown,
            capped: shown < this.#total,
            limits: this.#limits,
        };
    }
    #counterOf({ check, kind, messageId, severity }) {
        const key = JSON.stringify([check, kind, messageId, severity]);
        const known = this.#counters.get(key);
        if (known !== undefined)
            return known;
        const counter = { check, kind, messageId, severity, count: 0, shown: 0 };
        this.#counters.set(key, counter);
        return counter;
    }
}
/** A sentence that says how many issues there are, and how many of them are shown where not all are. */
export function reportSentence(report, language) {
    const { total, capped, shown, limits } = report;
    const sentence = total === 0 ? "none" : capped ? "capped" : total === 1 ? "one" : "all";
    return reportSentences[sentence][language]
        .replace("{total}", String(total))
        .replace("{shown}", String(shown))
        .replace("{perCheck}", String(limits.perCheck))
        .replace("{limit}", String(limits.total));
}
function limit(value) {
    if (Number.isInteger(value) && value >= 0)
        return value;
    throw new RangeError(`A limit of issues is a whole number from 0, not ${value}`);
}
