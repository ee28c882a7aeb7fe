import { parseCsv } from "./csv.js";
import { decode } from "./encoding.js";
import { Issue } from "./issue.js";
import { columnCountFacts } from "./issue-facts.js";
/** Reads the records of a CSV file. Never throws on data: what is wrong with the file is in the issues. */
export function read(layout, input, options = {}) {
    const issues = [];
    const report = (facts, position) => issues.push(new Issue(layout, facts, position));
    const text = typeof input === "string" ? input : decodeText(layout, input, options, report);
    const { records: lines, problems } = parseCsv(text.startsWith("\ufeff") ? text.slice(1) : text);
    for (const problem of problems)
        report(csvFacts(problem), { record: 0, line: problem.line });
    const body = (options.header ?? layout.dialect.header) ? lines.slice(1) : lines;
    const records = [];
    const positions = [];
    for (const { cells, line } of body) {
        const position = { record: records.length + 1, line };
        if (cells.length !== layout.columnCount) {
            report(columnCountFacts(layout, cells.length), position);
        }
        records.push(layout.fromRow(cells));
        positions.push(position);
    }
    return { records, positions, issues };
}
function decodeText(layout, bytes, options, report) {
    const { text, errors } = decode(bytes, options.encoding ?? layout.dialect.encoding);
    for (const { offset, bytes: invalid } of errors) {
        const hex = [...invalid].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
        report(fileFacts("encoding", { problem: `byte ${offset}: ${hex}` }), null);
    }
    return text;
}
function csvFacts({ kind, column }) {
    return fileFacts("csv", { problem: kind, position: String(column) });
}
/** Facts of an issue with the file rather than with an item. */
export function fileFacts(kind, args) {
    return {
        kind,
        severity: "error",
        check: null,
        messageId: null,
        column: null,
        relatedColumns: [],
        args,
        source: null,
    };
}
