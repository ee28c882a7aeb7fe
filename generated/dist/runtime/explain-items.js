import { cellProblems } from "./findings.js";
/** The checks on each item: those that the spec lists, and those that its attributes ask for besides. */
export function explainItems(layout, { row, findings }, inputOf) {
    const problems = new Map();
    for (let index = 0; index < findings.count; index++) {
        const { kind, column } = findings.at(index);
        if (kind === "related")
            continue;
        problems.set(column, (problems.get(column) ?? new Set()).add(kind));
    }
    return layout.columns.flatMap((column) => {
        const found = problems.get(column.index) ?? new Set();
        const filled = (row[column.index] ?? "") !== "";
        return itemChecks(layout, column).map(({ kind, no, messageId, severity, parameter }) => ({
            check: no,
            kind,
            severity,
            messageId,
            sentence: null,
            reading: null,
            parameter,
            source: column.source,
            inputs: [inputOf(column.index)],
            facts: [],
            verdict: itemVerdict(kind, { column, filled, found }),
        }));
    });
}
/** In the order in which a cell is checked. */
function itemChecks(layout, column) {
    return cellProblems.flatMap((kind) => {
        const parameter = parameterOf(layout, column, kind);
        const listed = column.checks.filter((check) => check.kind === kind);
        if (listed.length > 0) {
            return listed.map(({ no, messageId, severity, parameter: own }) => {
                const limit = kind === "range" || kind === "fixed" ? own : parameter;
                return { kind, no, messageId, severity, parameter: limit };
            });
        }
        if (!isAsked(column, kind))
            return [];
        return [{ kind, no: null, messageId: null, severity: "error", parameter }];
    });
}
/** Whether the attributes of an item ask for a check, listed or not. */
function isAsked(column, kind) {
    switch (kind) {
        case "required":
        case "prohibited":
            return column.requirement === kind;
        case "charset":
            return column.charset !== null;
        case "length":
            return column.maxLength !== null;
        case "code":
            return column.codes !== null;
        case "format":
            return hasForm(column);
        case "check-digit":
            return column.pattern === "corporate-number";
        case "range":
        case "fixed":
            return false;
    }
}
function hasForm({ kind, pattern }) {
    return (kind !== "t" && kind !== "c") || pattern !== null;
}
function parameterOf(layout, column, kind) {
    switch (kind) {
        case "charset":
            return layout.charsets.labelOf(layout.charsets.indexOf(column.charset)) ?? column.attribute;
        case "length": {
            const { minLength, maxLength } = column;
            if (maxLength === null)
                return null;
            if (minLength === null)
                return `..${maxLength}`;
            return minLength === maxLength ? String(maxLength) : `${minLength}..${maxLength}`;
        }
        case "code":
            return column.codes?.name ?? null;
        case "format":
            return column.attribute;
        default:
            return null;
    }
}
/** A check that comes after one that failed is not made. Characters and length are checked side by side. */
function itemVerdict(kind, { column, filled, found }) {
    if (found.has(kind))
        return "failed";
    if (kind === "required")
        return column.requirement === "required" ? "passed" : "not-applicable";
    if (kind === "prohibited")
        return filled ? "not-applicable" : "passed";
    if (!filled)
        return "not-applicable";
    const stage = stageOf(column, kind);
    return [...found].some((other) => stageOf(column, other) < stage) ? "skipped" : "passed";
}
function stageOf({ kind }, problem) {
    // The digits of a number without its point are counted once it is known to be one.
    return problem === "length" && kind === "v" ? stages["check-digit"] : stages[problem];
}
const stages = {
    required: 0,
    prohibited: 0,
    charset: 1,
    length: 1,
    code: 2,
    format: 3,
    "check-digit": 4,
    range: 5,
    fixed: 6,
};
