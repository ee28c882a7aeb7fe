import { checkRecord } from "./checked-record.js";
import { explainItems } from "./explain-items.js";
import { explainRelated } from "./explain-related.js";
import { FileRecords } from "./file-scope.js";
/** Says of every check of a layout what came of it for a record. Never throws on data. */
export function explain(layout, record, context = {}) {
    const { records, showValues = false, ...facts } = context;
    const checked = checkRecord(layout, record);
    const file = records === undefined
        ? null
        : new FileRecords(layout, Array.from(records, (other) => checkRecord(layout, other)));
    const inputOf = inputMaker(layout, checked, showValues);
    const checks = [
        explainColumnCount(layout, checked),
        ...explainItems(layout, checked, inputOf),
        ...explainRelated(layout, checked, { facts, file }, inputOf),
    ];
    return { layout: layout.id, checks, counts: countVerdicts(checks) };
}
function inputMaker(layout, checked, showValues) {
    const { row, findings } = checked;
    const bad = new Set();
    for (let index = 0; index < findings.count; index++)
        bad.add(findings.at(index).column);
    const { columns } = layout;
    return (index) => {
        const column = columns[index];
        if (column === undefined)
            throw new RangeError(`${layout.id} has no column ${index}`);
        const text = row[index] ?? "";
        return {
            column: index + 1,
            path: column.path,
            itemId: column.itemId,
            itemName: column.name,
            filled: text !== "",
            bad: bad.has(index),
            ...(showValues ? { value: text } : {}),
        };
    };
}
function explainColumnCount({ columnCount }, { given }) {
    return {
        check: null,
        kind: "column-count",
        severity: "error",
        messageId: null,
        sentence: null,
        reading: null,
        parameter: String(columnCount),
        source: null,
        inputs: [],
        facts: [],
        verdict: given === columnCount ? "passed" : "failed",
    };
}
function countVerdicts(checks) {
    const counts = { failed: 0, undetermined: 0, skipped: 0, passed: 0, "not-applicable": 0 };
    for (const { verdict } of checks)
        counts[verdict] += 1;
    return counts;
}
