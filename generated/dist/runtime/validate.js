import { checkRecord } from "./checked-record.js";
import { countIssues, isAcceptable, makeIssues } from "./record-findings.js";
import { RecordScope } from "./rule-scope.js";
import { undeterminedChecks } from "./undetermined.js";
/**
 * Checks a record or the cells of a CSV line against a layout: every item on its own, then across
 * items where none of the items that a check reads has an issue already. Never throws on data. The
 * issues are made when they are asked for.
 */
export function validate(layout, record, context = {}) {
    return checkAcross(layout, checkRecord(layout, record), context, null);
}
/** Checks across the items of a record whose items were checked. */
export function checkAcross(layout, { given, row, findings }, context, file) {
    const scope = new RecordScope(row, findings, context, file);
    layout.runRelatedChecks(scope);
    const undetermined = undeterminedChecks(layout, scope.undecided);
    if (findings.count === 0 && given === layout.columnCount) {
        return { ok: true, issueCount: 0, issues: [], undetermined };
    }
    // The record may be changed before the issues are made.
    const cells = [...row];
    const show = { position: context.position ?? null, values: context.showValues ?? false };
    const found = { given, findings, show, cells: () => cells };
    let issues;
    return {
        ok: isAcceptable(layout, found),
        issueCount: countIssues(layout, found),
        get issues() {
            issues ??= makeIssues(layout, found);
            return issues;
        },
        undetermined,
    };
}
