import { ExplainScope } from "./explain-scope.js";
import { RuleFacts } from "./rule-facts.js";
/** The cross-item checks, each run on its own and watched. */
export function explainRelated(layout, checked, { facts, file }, inputOf) {
    const { row, findings } = checked;
    const isBad = (column) => findings.isBad(column);
    const readable = row.map((text, column) => (isBad(column) ? "" : text));
    return layout.relatedCalls.map((call) => {
        const ruleFacts = new RuleFacts(facts, file);
        const words = relatedCheckWords(layout, call[0]);
        const verdict = run(call, new ExplainScope(row, ruleFacts, isBad));
        // A check that stops at a bad cell does not say what else it would have read.
        const whole = run(call, new ExplainScope(readable, ruleFacts, () => false));
        return {
            check: words.no,
            kind: "related",
            severity: words.severity,
            messageId: words.messageId,
            sentence: words.sentence,
            reading: words.reading,
            parameter: null,
            source: words.source,
            inputs: [...new Set([...whole.mentioned, ...verdict.mentioned])].map(inputOf),
            facts: [...new Map([...whole.facts, ...verdict.facts])].map(([name, given]) => ({
                name,
                given,
            })),
            verdict: verdictOf(verdict, operandsOf(call)),
        };
    });
}
/** The number and words of a check. */
function relatedCheckWords(layout, rule) {
    return layout.relatedCheck(rule);
}
function run([, check, bases], scope) {
    check(scope, ...(bases === "" ? [] : bases.split(",").map(Number)));
    return scope.trace;
}
function verdictOf(trace, operands) {
    if (trace.failed)
        return "failed";
    if (trace.undetermined)
        return "undetermined";
    if (trace.bad.size > 0)
        return "skipped";
    if (trace.demanded || operands.some((set) => areThere(set, trace)))
        return "passed";
    return "not-applicable";
}
/** A check reads its operands only where its condition is met. */
function areThere({ all, columns }, trace) {
    const isThere = (column) => trace.filled.has(column);
    if (columns.length === 0)
        return true;
    return all ? !trace.parentIsEmpty && columns.every(isThere) : columns.some(isThere);
}
/** Reads the operands of a `RelatedCall`. */
function operandsOf([, , , operands = ""]) {
    return (operands === "" ? [] : operands.split("|")).flatMap((part) => {
        const [mode, rows = ""] = part.split(" ");
        return rows.split(";").map((row) => ({ all: mode === "all", columns: parseColumns(row) }));
    });
}
/** `3,5-8` is 3, 5, 6, 7, 8. */
function parseColumns(packed) {
    return (packed === "" ? [] : packed.split(",")).flatMap((run) => {
        const [from = 0, to = from] = run.split("-").map(Number);
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
}
