import type { CellTexts } from "./cell-texts.js";
import type { CsvProblem } from "./csv-problem.js";
import { Issue, type IssueFacts, type RecordPosition } from "./issue.js";
import type { Column, Layout } from "./layout.js";
import type { RecordFeed } from "./record-feed.js";
import type { RecordScanner } from "./scan-record.js";

/** Facts of an issue with the file rather than with what an item says. */
export function fileFacts(
  kind: "csv" | "encoding" | "header",
  args: Readonly<Record<string, string>>,
  column: Column | null | undefined = null,
): IssueFacts {
  return {
    kind,
    severity: "error",
    check: null,
    messageId: null,
    column: column ?? null,
    relatedColumns: [],
    args: () => args,
    source: null,
  };
}

/** The issue where the first line does not name the columns of the layout; null where it does. */
export function headerIssue(
  layout: Layout,
  names: readonly string[],
  position: RecordPosition,
): Issue | null {
  const { columns, columnCount } = layout;
  const differing = columns.findIndex(({ name }, index) => names[index] !== name);
  if (differing < 0 && names.length === columnCount) return null;
  const column = columns[differing] ?? null;
  // The line may be a record that stands where the names should be: what it says is not shown.
  const args = {
    item: column?.name ?? "",
    column: String((differing < 0 ? columnCount : differing) + 1),
    count: String(columnCount),
    actual: String(names.length),
  };
  return new Issue(layout, fileFacts("header", args, column), position);
}

/** What is wrong with a record as CSV: how it is put together, then bytes that are no text. */
export function lineIssues(
  layout: Layout,
  feed: RecordFeed,
  texts: CellTexts,
  record: number,
): readonly Issue[] {
  const { scanner, line } = feed;
  const ofCsv = scanner.problems.map((problem) => {
    const args = {
      problem: problem.kind,
      position: String(charactersBefore(problem, scanner, texts) + 1),
    };
    return new Issue(layout, fileFacts("csv", args), { record, line: line + problem.line });
  });
  const ofBytes = texts.invalid.map(({ offset, bytes, column }) => {
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const args = { problem: `byte ${feed.offsetOf(offset)}: ${hex}` };
    return new Issue(layout, fileFacts("encoding", args, layout.columns[column]), { record, line });
  });
  return [...ofCsv, ...ofBytes];
}

function charactersBefore(
  { at, lineStart }: CsvProblem,
  { bytes }: RecordScanner,
  texts: CellTexts,
): number {
  return texts.decodeLoosely(bytes.subarray(lineStart, at)).length;
}
