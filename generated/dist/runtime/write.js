import { formatCsv } from "./csv.js";
import { encode } from "./encoding.js";
import { Issue } from "./issue.js";
import { columnCountFacts } from "./issue-facts.js";
import { fileFacts } from "./file-issues.js";
/** Thrown by `write` for records that have no exact form in the file; nothing is substituted or left out. */
export class CsvWriteError extends Error {
    issues;
    name = "CsvWriteError";
    constructor(issues) {
        super(issues.map((issue) => issue.text("en")).join("\n"));
        this.issues = issues;
    }
}
/**
 * Writes records as a CSV file in the spec's dialect. Records are not validated here.
 * @throws CsvWriteError for a line of another width, a character that the encoding does not have, or
 * a cell that the dialect cannot hold.
 */
export function write(layout, records, options = {}) {
    const { dialect } = layout;
    const issues = [];
    const rows = [...records].map((record) => ("$row" in record ? record.$row : record));
    rows.forEach((row, index) => {
        if (row.length === layout.columnCount)
            return;
        const position = { record: index + 1, line: index + 1 };
        issues.push(new Issue(layout, columnCountFacts(layout, row.length), position));
    });
    const header = dialect.header ? [layout.columns.map((column) => column.name)] : [];
    const { text, errors } = formatCsv([...header, ...rows], dialect);
    for (const error of errors) {
        const problem = `record ${error.row + 1 - header.length}, column ${error.column + 1}: ${error.kind}`;
        issues.push(new Issue(layout, fileFacts("csv", { problem, position: "1" }), null));
    }
    const encoded = encode(text, options.encoding ?? dialect.encoding, {
        bom: options.bom ?? dialect.bom,
    });
    for (const { char, codePoint, index } of encoded.errors) {
        const number = codePoint.toString(16).toUpperCase().padStart(4, "0");
        const problem = `${char} U+${number}, character ${index + 1} of the file`;
        issues.push(new Issue(layout, fileFacts("encoding", { problem }), null));
    }
    if (issues.length > 0)
        throw new CsvWriteError(issues);
    return encoded.bytes;
}
