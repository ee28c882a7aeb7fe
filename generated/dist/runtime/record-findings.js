import { Issue } from "./issue.js";
import { cellFacts, cellSeverity, columnCountFacts, relatedFacts, } from "./issue-facts.js";
import { isError } from "./message.js";
/** Whether nothing was found that keeps the record from being accepted. */
export function isAcceptable(layout, { given, findings }) {
    if (given !== layout.columnCount)
        return false;
    return findings === null || !findings.some((finding) => isError(severityOf(layout, finding)));
}
function severityOf(layout, finding) {
    return finding.kind === "related"
        ? layout.relatedCheck(finding.rule).severity
        : cellSeverity(layout, finding.kind, finding.column);
}
/** Number of the issues that would be made. */
export function countIssues(layout, { given, findings }) {
    return (findings?.count ?? 0) + (given === layout.columnCount ? 0 : 1);
}
/** Makes the issues of what was found. */
export function makeIssues(layout, { given, findings, show, cells }) {
    const issues = [];
    if (given !== layout.columnCount) {
        issues.push(new Issue(layout, columnCountFacts(layout, given), show.position));
    }
    if (findings === null)
        return issues;
    const row = cells();
    for (let index = 0; index < findings.count; index++) {
        const finding = findings.at(index);
        const facts = finding.kind === "related"
            ? relatedFacts(layout, finding, row, show)
            : cellFacts(layout, finding.kind, finding.column, row, show);
        issues.push(new Issue(layout, facts, show.position));
    }
    return issues;
}
