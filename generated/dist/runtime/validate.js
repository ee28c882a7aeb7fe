import { checkRecord } from "./checked-record.js";
import { Issue } from "./issue.js";
import { cellFacts, columnCountFacts, relatedFacts } from "./issue-facts.js";
import { isError } from "./message.js";
import { RecordScope } from "./rule-scope.js";
/**
 * Checks a record or the cells of a CSV line against a layout: every item on its own, then across
 * items where none of the items that a check reads has an issue already. Never throws on data.
 */
export function validate(layout, record, context = {}) {
    return checkAcross(layout, checkRecord(layout, record), context, null);
}
/** Checks across the items of a record whose items were checked, and makes the issues of both. */
export function checkAcross(layout, { given, row, findings }, context, file) {
    const scope = new RecordScope(row, findings, context, file);
    layout.runRelatedChecks(scope);
    const issues = [];
    const position = context.position ?? null;
    if (given !== layout.columnCount) {
        issues.push(new Issue(layout, columnCountFacts(layout, given), position));
    }
    for (let index = 0; index < findings.count; index++) {
        issues.push(makeIssue(layout, findings.at(index), row, context));
    }
    return {
        ok: !issues.some(({ severity }) => isError(severity)),
        issues,
        undetermined: undeterminedChecks(layout, scope.undecided),
    };
}
/** The checks by their numbers in the spec. */
export function undeterminedChecks(layout, undecided) {
    return undecided.map(({ rule, fact }) => ({ check: layout.relatedCheck(rule).no, fact }));
}
function makeIssue(layout, finding, row, context) {
    const position = context.position ?? null;
    const show = { position, values: context.showValues ?? false };
    const facts = finding.kind === "related"
        ? relatedFacts(layout, finding, row, show)
        : cellFacts(layout, finding.kind, finding.column, row, show);
    return new Issue(layout, facts, position);
}
