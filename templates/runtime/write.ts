import { codePointText } from "./character-forms.js";
import { formatCsv } from "./csv.js";
import { encode, type Encoding } from "./encoding.js";
import { fileFacts } from "./file-issues.js";
import { Issue } from "./issue.js";
import { columnCountFacts } from "./issue-facts.js";
import type { Layout } from "./layout.js";
import { isError } from "./message.js";
import type { RecordView } from "./record.js";
import { protectFormula } from "./spreadsheet.js";
import { type FileContext, validateFile } from "./validate-file.js";
import { encoderTable } from "./windows31j.js";

export interface WriteOptions extends Omit<FileContext, "positions"> {
  /** That of the spec when absent. */
  readonly encoding?: Encoding | undefined;
  /** Whether a UTF-8 file starts with a byte order mark; as the spec says when absent. */
  readonly bom?: boolean | undefined;
  /** Whether records with errors are written too, as drafts are. */
  readonly allowErrors?: boolean | undefined;
  /**
   * Whether cells that a spreadsheet program would take for a formula get an apostrophe in front. Such
   * a file is for people to look at, not for the agency: it has other bytes and reads back with them.
   */
  readonly protectFormulas?: boolean | undefined;
}

/**
 * Thrown by `write` for records that have errors, or no exact form in the file. Nothing is substituted
 * or left out.
 */
export class CsvWriteError extends Error {
  override readonly name = "CsvWriteError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const shown = issues.slice(0, mostIssuesInMessage).map((issue) => issue.text("en"));
    const more = issues.length - shown.length;
    super([...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("\n"));
    this.issues = issues;
  }
}

const mostIssuesInMessage = 20;

type Rows = readonly (readonly string[])[];

/**
 * Writes records as a CSV file in the spec's dialect, byte for byte the same for the same records.
 * @throws CsvWriteError for a record with errors unless they are allowed, and in any case for a line of
 * another width, a character that the encoding does not have, or a cell that the dialect cannot hold.
 */
export function write(
  layout: Layout,
  records: Iterable<RecordView<object> | readonly string[]>,
  options: WriteOptions = {},
): Uint8Array {
  const given = [...records].map((record) => ("$row" in record ? record.$row : record));
  const wrong =
    options.allowErrors === true ? widthIssues(layout, given) : errorsOf(layout, given, options);
  const rows =
    options.protectFormulas === true ? given.map((row) => row.map(protectFormula)) : given;
  const { bytes, issues } = encodeFile(layout, rows, options);
  if (wrong.length + issues.length > 0) throw new CsvWriteError([...wrong, ...issues]);
  return bytes;
}

function errorsOf(layout: Layout, rows: Rows, context: FileContext): readonly Issue[] {
  return validateFile(layout, rows, context).flatMap(({ ok, issues }) =>
    ok ? [] : issues.filter(({ severity }) => isError(severity)),
  );
}

function widthIssues(layout: Layout, rows: Rows): readonly Issue[] {
  return rows.flatMap((row, index) => {
    if (row.length === layout.columnCount) return [];
    const position = { record: index + 1, line: null };
    return [new Issue(layout, columnCountFacts(layout, row.length), position)];
  });
}

/** The file, and what has no form in it. */
function encodeFile(
  layout: Layout,
  rows: Rows,
  options: WriteOptions,
): { readonly bytes: Uint8Array; readonly issues: readonly Issue[] } {
  const { dialect } = layout;
  const header = dialect.header ? [layout.columns.map((column) => column.name)] : [];
  const { text, errors } = formatCsv([...header, ...rows], dialect);
  const ofForm = errors.map(({ row, column, kind }) => {
    const position = { record: row + 1 - header.length, line: null };
    const facts = fileFacts("csv", { problem: kind, position: "1" }, layout.columns[column]);
    return new Issue(layout, facts, position);
  });
  const encoding = options.encoding ?? dialect.encoding;
  const encoded = encode(text, encoding, {
    bom: options.bom ?? dialect.bom,
    codes: () => layout.derived(encoderTable),
  });
  if (encoded.errors.length === 0) return { bytes: encoded.bytes, issues: ofForm };
  return { bytes: encoded.bytes, issues: [...ofForm, ...unencodable(layout, rows, encoding)] };
}

/** The characters without a code, cell by cell. */
function unencodable(layout: Layout, rows: Rows, encoding: Encoding): readonly Issue[] {
  const codes = () => layout.derived(encoderTable);
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      encode(cell, encoding, { bom: false, codes }).errors.map((error) => {
        const problem = `${error.char} ${codePointText(error.char)}`;
        const facts = fileFacts("encoding", { problem }, layout.columns[column]);
        return new Issue(layout, facts, { record: index + 1, line: null });
      }),
    ),
  );
}
