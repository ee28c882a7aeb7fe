import { Issue } from "./issue.js";
import { cellFacts, cellSeverity, columnCountFacts, relatedFacts, } from "./issue-facts.js";
import { isError } from "./message.js";
import { undeterminedChecks } from "./undetermined.js";
/** The result of validation; issues are made when they are first asked for. */
export class RecordFindings {
    #layout;
    #found;
    #issues;
    constructor(layout, found) {
        this.#layout = layout;
        this.#found = found;
    }
    get ok() {
        const { given, findings } = this.#found;
        if (given !== this.#layout.columnCount)
            return false;
        return findings === null || !findings.some((finding) => isError(this.#severity(finding)));
    }
    get issues() {
        this.#issues ??= this.#makeIssues();
        return this.#issues;
    }
    get undetermined() {
        return undeterminedChecks(this.#layout, this.#found.undecided);
    }
    #severity(finding) {
        return finding.kind === "related"
            ? this.#layout.relatedCheck(finding.rule).severity
            : cellSeverity(this.#layout, finding.kind, finding.column);
    }
    #makeIssues() {
        const { given, findings, show } = this.#found;
        const layout = this.#layout;
        const issues = [];
        if (given !== layout.columnCount) {
            issues.push(new Issue(layout, columnCountFacts(layout, given), show.position));
        }
        if (findings === null)
            return issues;
        const row = this.#found.cells();
        for (let index = 0; index < findings.count; index++) {
            const finding = findings.at(index);
            const facts = finding.kind === "related"
                ? relatedFacts(layout, finding, row, show)
                : cellFacts(layout, finding.kind, finding.column, row, show);
            issues.push(new Issue(layout, facts, show.position));
        }
        return issues;
    }
}
