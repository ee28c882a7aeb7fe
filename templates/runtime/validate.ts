import { type CheckedRecord, checkRecord } from "./checked-record.js";
import type { FileScope } from "./file-scope.js";
import type { Layout } from "./layout.js";
import { countIssues, isAcceptable, makeIssues } from "./record-findings.js";
import type { Issue, RecordPosition } from "./issue.js";
import type { RecordView } from "./record.js";
import type { RuleContext } from "./rule-facts.js";
import { RecordScope } from "./rule-scope.js";
import { type UndeterminedCheck, undeterminedChecks } from "./undetermined.js";

/** What validation needs to know besides the record. */
export interface ValidationContext extends RuleContext {
  /** Where the record stands in its file, for the issues. */
  readonly position?: RecordPosition | undefined;
  /** Whether messages may show what was entered. The default is false: records hold personal data. */
  readonly showValues?: boolean | undefined;
}

export interface ValidationResult {
  /** Whether there is no issue of severity `error` or `fatal`. Undetermined checks do not count. */
  readonly ok: boolean;
  /** Number of the issues; to ask for it makes none of them. */
  readonly issueCount: number;
  /** In column order for the checks on items, then the cross-item checks in the order of the spec. */
  readonly issues: readonly Issue[];
  readonly undetermined: readonly UndeterminedCheck[];
}

/**
 * Checks a record or the cells of a CSV line against a layout: every item on its own, then across
 * items where none of the items that a check reads has an issue already. Never throws on data. The
 * issues are made when they are asked for.
 */
export function validate(
  layout: Layout,
  record: RecordView<object> | readonly string[],
  context: ValidationContext = {},
): ValidationResult {
  return checkAcross(layout, checkRecord(layout, record), context, null);
}

/** Checks across the items of a record whose items were checked. */
export function checkAcross(
  layout: Layout,
  { given, row, findings }: CheckedRecord,
  context: ValidationContext,
  file: FileScope | null,
): ValidationResult {
  const scope = new RecordScope(row, findings, context, file);
  layout.runRelatedChecks(scope);
  const undetermined = undeterminedChecks(layout, scope.undecided);
  if (findings.count === 0 && given === layout.columnCount) {
    return { ok: true, issueCount: 0, issues: [], undetermined };
  }
  // The record may be changed before the issues are made.
  const cells = [...row];
  const show = { position: context.position ?? null, values: context.showValues ?? false };
  const found = { given, findings, show, cells: () => cells };
  let issues: readonly Issue[] | undefined;
  return {
    ok: isAcceptable(layout, found),
    issueCount: countIssues(layout, found),
    get issues() {
      issues ??= makeIssues(layout, found);
      return issues;
    },
    undetermined,
  };
}
