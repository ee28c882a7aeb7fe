import { checkItems } from "./check-items.js";
import { FindingList } from "./findings.js";
import { Issue } from "./issue.js";
import { columnCountFacts, cellFacts, relatedFacts } from "./issue-facts.js";
import { makeItemPlan } from "./item-plan.js";
import { RecordScope } from "./rule-scope.js";
/**
 * Checks a record or the cells of a CSV line against a layout: every item on its own, then across
 * items where none of the items that a check reads has an issue already. Never throws on data.
 */
export function validate(layout, record, context = {}) {
    const given = "$row" in record ? record.$row : record;
    const row = completeRow(given, layout.columnCount);
    const findings = new FindingList(layout.columnCount);
    const scope = new RecordScope(row, findings, context);
    checkItems(layout.derived(makeItemPlan), row, findings);
    layout.runRelatedChecks(scope);
    const issues = [];
    const position = context.position ?? null;
    if (given.length !== layout.columnCount) {
        issues.push(new Issue(layout, columnCountFacts(layout, given.length), position));
    }
    for (let index = 0; index < findings.count; index++) {
        issues.push(makeIssue(layout, findings.at(index), row, context));
    }
    return {
        ok: !issues.some(({ severity }) => severity === "error" || severity === "fatal"),
        issues,
        undetermined: scope.undecided.map(({ rule, fact }) => ({
            check: layout.relatedCheck(rule).no,
            fact,
        })),
    };
}
/** As many cells as the layout has, each a string. */
function completeRow(given, columnCount) {
    const row = new Array(columnCount);
    for (let column = 0; column < columnCount; column++)
        row[column] = given[column] ?? "";
    return row;
}
function makeIssue(layout, finding, row, context) {
    const position = context.position ?? null;
    const show = { position, values: context.showValues ?? false };
    const facts = finding.kind === "related"
        ? relatedFacts(layout, finding, row, show)
        : cellFacts(layout, finding.kind, finding.column, row, show);
    return new Issue(layout, facts, position);
}
