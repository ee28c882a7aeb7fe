/*
 * All that the bench does with the generated package, in one place, as an application would do it.
 */
import { Bench100, bench100Layout } from "../.scratch/package/dist/layouts/bench100.js";
import { readBench300, validateBench300 } from "../.scratch/package/dist/layouts/bench300.js";
import { Bench600, bench600Layout } from "../.scratch/package/dist/layouts/bench600.js";

/** Number of issues of a line that is already split. */
export function countIssues(row) {
  return validateBench300(row).issueCount;
}

/** Indices of the columns that have an issue, more than once where they have several. */
export function columnsWithIssues(row) {
  return validateBench300(row).issues.map(({ column }) => column - 1);
}

/** Reads and checks a file; the numbers of records and of issues. No field is asked for as a string. */
export function countInFile(bytes, encoding) {
  let records = 0;
  let issues = 0;
  for (const line of checkedLines(bytes, encoding)) {
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
  for (const line of checkedLines(bytes, encoding)) {
    records += 1;
    issues += line.issueCount;
    const row = line.record.$row;
    for (let column = 0; column < row.length; column++) characters += row[column].length;
  }
  return { records, issues, characters };
}

/** The rows of a file with the columns that have an issue in each. */
export function* rowsOfFile(bytes, encoding) {
  for (const { record, issues } of checkedLines(bytes, encoding)) {
    yield { row: [...record.$row], columns: issues.map(({ column }) => column - 1) };
  }
}

/** Reads and checks a file as it comes; null where the package reads whole files only. */
export async function countInStream(chunks) {
  const lines = linesAsTheyCome(chunks);
  if (lines === null) return null;
  let records = 0;
  let issues = 0;
  for await (const line of lines) {
    records += 1;
    issues += line.issueCount;
  }
  return { records, issues };
}

function linesAsTheyCome(chunks) {
  try {
    const reading = readBench300(chunks, { checks: true });
    return Symbol.asyncIterator in reading ? reading : null;
  } catch {
    return null;
  }
}

/** The lines of a file with their issues; by two calls where reading does not check. */
function checkedLines(bytes, encoding) {
  const reading = readBench300(bytes, { encoding, checks: true });
  return Symbol.iterator in reading ? reading : checkedOneByOne(reading);
}

function* checkedOneByOne({ records, positions }) {
  for (let index = 0; index < records.length; index++) {
    const record = records[index];
    const { ok, issues } = validateBench300(record, { position: positions[index] });
    yield { record, ok, issues };
  }
}

/** The layouts of which records are made, by their number of items. */
export const layouts = {
  100: { Record: Bench100, fromRow: (row) => bench100Layout.fromRow(row) },
  600: { Record: Bench600, fromRow: (row) => bench600Layout.fromRow(row) },
};

/** Paths of the items of a layout, such as `["applicant", "name"]`, in column order. */
export function pathsOf(size) {
  const { columns } = Number(size) === 100 ? bench100Layout : bench600Layout;
  return columns.map(({ path }) => path.split("."));
}
