import { checkRecord } from "./checked-record.js";
import { isError } from "./message.js";
import { RuleFacts } from "./rule-facts.js";
import { RecordScope } from "./rule-scope.js";
import { undeterminedChecks } from "./undetermined.js";
/**
 * The codes of the item at a path such as `relatives[0].sex` for which, entered there, no check
 * reports an error at the item itself. Never throws on data.
 * @throws RangeError where the layout has no item with a code list at the path.
 */
export function options(layout, path, record, context = {}) {
    const { column, codes } = codedColumn(layout, path);
    const { row } = checkRecord(layout, record);
    const missed = new RuleFacts(context, null);
    const accepted = codes.values.filter((value) => {
        const candidate = checkRecord(layout, put(row, column, value));
        const scope = new RecordScope(candidate.row, candidate.findings, context, null);
        layout.runRelatedChecks(scope);
        for (const { rule, fact } of scope.undecided)
            missed.undetermined(rule, fact);
        return !hasError(layout, candidate.findings, column);
    });
    return {
        codes: accepted.map((value) => ({ value, label: codes.labelOf(value) ?? value })),
        undetermined: undeterminedChecks(layout, missed.undecided),
    };
}
function put(row, column, text) {
    const changed = [...row];
    changed[column] = text;
    return changed;
}
function codedColumn({ id, columns }, path) {
    const found = columns.find((column) => column.path === path);
    if (found === undefined)
        throw new RangeError(`${id} has no item ${path}`);
    if (found.codes === null)
        throw new RangeError(`${path} of ${id} has no code list`);
    return { column: found.index, codes: found.codes };
}
/** Whether the item fails its own checks or is where a cross-item check reports an error. */
function hasError(layout, findings, column) {
    for (let index = 0; index < findings.count; index++) {
        const finding = findings.at(index);
        if (finding.column !== column)
            continue;
        if (finding.kind !== "related" || isError(layout.relatedCheck(finding.rule).severity)) {
            return true;
        }
    }
    return false;
}
