import { type CsvProblem, parseCsv } from "./csv.js";
import { decode, type Encoding } from "./encoding.js";
import { Issue, type IssueFacts, type RecordPosition } from "./issue.js";
import { columnCountFacts } from "./issue-facts.js";
import type { Layout } from "./layout.js";

export interface ReadOptions {
  /** The encoding of bytes; that of the spec when absent. A byte order mark settles it in any case. */
  readonly encoding?: Encoding | undefined;
  /** Whether the first line names the columns; as the spec says when absent. */
  readonly header?: boolean | undefined;
}

export interface ReadResult<R> {
  /** One record per line of the file, whatever its issues. */
  readonly records: readonly R[];
  /** Where each record stands in the file, in the order of `records`. */
  readonly positions: readonly RecordPosition[];
  /** What is wrong with the file as CSV. The contents of records are for `validate`. */
  readonly issues: readonly Issue[];
}

/** Reads the records of a CSV file. Never throws on data: what is wrong with the file is in the issues. */
export function read<R>(
  layout: Layout<R>,
  input: Uint8Array | string,
  options: ReadOptions = {},
): ReadResult<R> {
  const issues: Issue[] = [];
  const report = (facts: IssueFacts, position: RecordPosition | null) =>
    issues.push(new Issue(layout, facts, position));
  const text = typeof input === "string" ? input : decodeText(layout, input, options, report);
  const { records: lines, problems } = parseCsv(text.startsWith("\ufeff") ? text.slice(1) : text);
  for (const problem of problems) report(csvFacts(problem), { record: 0, line: problem.line });

  const body = (options.header ?? layout.dialect.header) ? lines.slice(1) : lines;
  const records: R[] = [];
  const positions: RecordPosition[] = [];
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

function decodeText(
  layout: Layout,
  bytes: Uint8Array,
  options: ReadOptions,
  report: (facts: IssueFacts, position: null) => void,
): string {
  const { text, errors } = decode(bytes, options.encoding ?? layout.dialect.encoding);
  for (const { offset, bytes: invalid } of errors) {
    const hex = [...invalid].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
    report(fileFacts("encoding", { problem: `byte ${offset}: ${hex}` }), null);
  }
  return text;
}

function csvFacts({ kind, column }: CsvProblem): IssueFacts {
  return fileFacts("csv", { problem: kind, position: String(column) });
}

/** Facts of an issue with the file rather than with an item. */
export function fileFacts(
  kind: "csv" | "encoding",
  args: Readonly<Record<string, string>>,
): IssueFacts {
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
