import { characterFacts } from "./character-facts.js";
import type { CellProblem } from "./findings.js";
import type { IssueFacts, RecordPosition } from "./issue.js";
import type { Column, ColumnCheck, Layout } from "./layout.js";
import { lengthFacts } from "./length-message.js";
import type { MessageArguments, Severity } from "./message.js";

/** What may be said of a record in a message. */
export interface Disclosure {
  readonly position: RecordPosition | null;
  /** Whether entered values may be shown. */
  readonly values: boolean;
}

/** Stands for a value that is not shown. */
const redacted = "***";

/** Facts of an issue with one cell. */
export function cellFacts(
  layout: Layout,
  kind: CellProblem,
  index: number,
  row: readonly string[],
  show: Disclosure,
): IssueFacts {
  const column = columnAt(layout, index);
  const check = checkFor(column, kind);
  const text = row[index] ?? "";
  return {
    kind,
    severity: check?.severity ?? "error",
    check: check?.no ?? null,
    messageId: check?.messageId ?? null,
    column,
    relatedColumns: [],
    args: {
      ...commonArguments(column, check?.no ?? "", text, show),
      ...describeProblem[kind](layout, column, text, check),
    },
    source: column.source,
  };
}

/** Facts of an issue with a cross-item check. */
export function relatedFacts(
  layout: Layout,
  finding: { readonly rule: number; readonly column: number; readonly others: readonly number[] },
  row: readonly string[],
  show: Disclosure,
): IssueFacts {
  const check = layout.relatedCheck(finding.rule);
  const column = columnAt(layout, finding.column);
  const relatedColumns = finding.others.map((other) => columnAt(layout, other));
  return {
    kind: "related",
    severity: check.severity,
    check: check.no,
    messageId: check.messageId,
    column,
    relatedColumns,
    args: {
      ...commonArguments(column, check.no, row[finding.column] ?? "", show),
      otherItem: [...new Set(relatedColumns.map(({ name }) => name))].join("、"),
      ...check.args,
    },
    source: check.source,
    rule: finding.rule,
  };
}

/** Facts of a line that has more or fewer cells than the layout. */
export function columnCountFacts(layout: Layout, actual: number): IssueFacts {
  return {
    kind: "column-count",
    severity: "error",
    check: null,
    messageId: null,
    column: null,
    relatedColumns: [],
    args: { count: String(layout.columnCount), actual: String(actual) },
    source: null,
  };
}

/** Severity of an issue with one cell. */
export function cellSeverity(layout: Layout, kind: CellProblem, index: number): Severity {
  return checkFor(columnAt(layout, index), kind)?.severity ?? "error";
}

function columnAt(layout: Layout, index: number): Column {
  const column = layout.columns[index];
  if (column === undefined) throw new RangeError(`${layout.id} has no column ${index}`);
  return column;
}

/** A number's form is listed as a check on the form or, in some specs, on the characters. */
function checkFor(column: Column, kind: CellProblem): ColumnCheck | undefined {
  return column.checks.find((check) => check.kind === kind);
}

function commonArguments(
  column: Column,
  checkNo: string,
  text: string,
  show: Disclosure,
): MessageArguments {
  return {
    item: column.name,
    value: show.values ? text : redacted,
    checkNo,
    column: String(column.index + 1),
    record: show.position === null ? "" : String(show.position.record),
    ...(column.maxLength === null ? {} : { length: String(column.maxLength) }),
    charset: column.attribute,
    ...(column.codes === null ? {} : { codeList: column.codes.name }),
  };
}

type Describe = (
  layout: Layout,
  column: Column,
  text: string,
  check: ColumnCheck | undefined,
) => MessageArguments;

const nothing: Describe = () => ({});

/** Arguments that only one kind of problem has. */
const describeProblem: Readonly<Record<CellProblem, Describe>> = {
  required: nothing,
  prohibited: nothing,
  code: nothing,
  "check-digit": nothing,
  charset: characterFacts,
  length: lengthFacts,
  format: (_layout, column) => ({ format: column.attribute }),
  range: (_layout, _column, _text, check) => ({
    limit: check?.parameter.replace("..", "～") ?? "",
  }),
  fixed: (_layout, _column, _text, check) => ({ limit: check?.parameter ?? "" }),
};
