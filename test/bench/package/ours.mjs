/*
 * All that the bench does with the generated package, in one place, as an application would do it.
 */
import { layout, read, validate } from "../.scratch/package/dist/layouts/bench300.js";

/** Number of issues of a line that is already split. */
export function countIssues(row) {
  return validate(row).issueCount;
}

/** The same, the issues being made; their texts are not. */
export function makeIssues(row) {
  return validate(row).issues.length;
}

/** Indices of the columns that have an issue, more than once where they have several. */
export function columnsWithIssues(row) {
  return columnsOf(validate(row).issues);
}

/** Reads and checks a file; the numbers of records and of issues. No field is asked for as a string. */
export function countInFile(bytes, encoding) {
  let records = 0;
  let issues = 0;
  for (const line of read(bytes, { encoding })) {
    records += 1;
    issues += line.issueCount;
  }
  return { records, issues };
}

/** The same, with every field of every record as a string. */
export function countWithStrings(bytes, encoding) {
  let records = 0;
  let issues = 0;
  let characters = 0;
  for (const line of read(bytes, { encoding })) {
    records += 1;
    issues += line.issueCount;
    for (const text of line.row) characters += text.length;
  }
  return { records, issues, characters };
}

/** Reads and checks a file as it comes. */
export async function countInStream(chunks) {
  let records = 0;
  let issues = 0;
  for await (const line of read(chunks)) {
    records += 1;
    issues += line.issueCount;
  }
  return { records, issues };
}

/** The rows of a file with the columns that have an issue in each. */
export function* rowsOfFile(bytes, encoding) {
  for (const { row, issues } of read(bytes, { encoding })) {
    yield { row, columns: columnsOf(issues) };
  }
}

/** The layouts of which records are made, by their number of items. */
export async function layoutOf(size) {
  const { Record, layout } = await import(`../.scratch/package/dist/layouts/bench${size}.js`);
  return {
    Record,
    fromRow: (row) => layout.fromRow(row),
    /** Paths of the items, such as `["applicant", "name"]`, in column order. */
    paths: layout.columns.map(({ path }) => path.split(".")),
  };
}

function columnsOf(issues) {
  // Every item of the layout is one column; an issue counts from 1.
  return issues.map(({ column }) => (column ?? layout.columnCount + 1) - 1);
}
