import { type CheckedRecord, checkRecord } from "./checked-record.js";
import type { FileScope } from "./file-scope.js";
import type { Finding } from "./findings.js";
import { Issue, type RecordPosition } from "./issue.js";
import { cellFacts, columnCountFacts, relatedFacts } from "./issue-facts.js";
import type { Layout } from "./layout.js";
import { isError } from "./message.js";
import type { RecordView } from "./record.js";
import type { RuleContext, Undetermined } from "./rule-facts.js";
import { RecordScope } from "./rule-scope.js";

/** What validation needs to know besides the record. */
export interface ValidationContext extends RuleContext {
  /** Where the record stands in its file, for the issues. */
  readonly position?: RecordPosition | undefined;
  /** Whether messages may show what was entered. The default is false: records hold personal data. */
  readonly showValues?: boolean | undefined;
}

/** A cross-item check that could not be decided because a fact was not passed. */
export interface UndeterminedCheck {
  readonly check: string;
  /** Name of the flag or date that was missing; `file` or `parent` where it was the file or the main application. */
  readonly fact: string;
}

export interface ValidationResult {
  /** Whether there is no issue of severity `error` or `fatal`. Undetermined checks do not count. */
  readonly ok: boolean;
  /** In column order for the checks on items, then the cross-item checks in the order of the spec. */
  readonly issues: readonly Issue[];
  readonly undetermined: readonly UndeterminedCheck[];
}

/**
 * Checks a record or the cells of a CSV line against a layout: every item on its own, then across
 * items where none of the items that a check reads has an issue already. Never throws on data.
 */
export function validate(
  layout: Layout,
  record: RecordView<object> | readonly string[],
  context: ValidationContext = {},
): ValidationResult {
  return checkAcross(layout, checkRecord(layout, record), context, null);
}

/** Checks across the items of a record whose items were checked, and makes the issues of both. */
export function checkAcross(
  layout: Layout,
  { given, row, findings }: CheckedRecord,
  context: ValidationContext,
  file: FileScope | null,
): ValidationResult {
  const scope = new RecordScope(row, findings, context, file);
  layout.runRelatedChecks(scope);

  const issues: Issue[] = [];
  const position = context.position ?? null;
  if (given !== layout.columnCount) {
    issues.push(new Issue(layout, columnCountFacts(layout, given), position));
  }
  for (let index = 0; index < findings.count; index++) {
    issues.push(makeIssue(layout, findings.at(index), row, context));
  }
  return {
    ok: !issues.some(({ severity }) => isError(severity)),
    issues,
    undetermined: undeterminedChecks(layout, scope.undecided),
  };
}

/** The checks by their numbers in the spec. */
export function undeterminedChecks(
  layout: Layout,
  undecided: readonly Undetermined[],
): readonly UndeterminedCheck[] {
  return undecided.map(({ rule, fact }) => ({ check: layout.relatedCheck(rule).no, fact }));
}

function makeIssue(
  layout: Layout,
  finding: Finding,
  row: readonly string[],
  context: ValidationContext,
): Issue {
  const position = context.position ?? null;
  const show = { position, values: context.showValues ?? false };
  const facts =
    finding.kind === "related"
      ? relatedFacts(layout, finding, row, show)
      : cellFacts(layout, finding.kind, finding.column, row, show);
  return new Issue(layout, facts, position);
}
