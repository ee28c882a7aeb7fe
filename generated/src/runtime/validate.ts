import { checkItems } from "./check-items.js";
import { type Finding, FindingList } from "./findings.js";
import { Issue, type RecordPosition } from "./issue.js";
import { columnCountFacts, cellFacts, relatedFacts } from "./issue-facts.js";
import { makeItemPlan } from "./item-plan.js";
import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";
import { RecordScope, type RuleFacts } from "./rule-scope.js";

/** What validation needs to know besides the record. */
export interface ValidationContext extends RuleFacts {
  /** Where the record stands in its file, for the issues. */
  readonly position?: RecordPosition | undefined;
  /** Whether messages may show what was entered. The default is false: records hold personal data. */
  readonly showValues?: boolean | undefined;
}

/** A cross-item check that could not be decided because a fact was not passed. */
export interface UndeterminedCheck {
  readonly check: string;
  /** Name of the flag or date that was missing. */
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
  const given = "$row" in record ? record.$row : record;
  const row = completeRow(given, layout.columnCount);
  const findings = new FindingList(layout.columnCount);
  const scope = new RecordScope(row, findings, context);
  checkItems(layout.derived(makeItemPlan), row, findings);
  layout.runRelatedChecks(scope);

  const issues: Issue[] = [];
  const position = context.position ?? null;
  if (given.length !== layout.columnCount) {
    issues.push(new Issue(layout, columnCountFacts(layout, given.length), position));
  }
  for (let index = 0; index < findings.count; index++) {
    issues.push(makeIssue(layout, findings.at(index), row, context));
  }
  return {
    ok: !issues.some(({ severity }) => severity === "error" || severity === "fatal"),
    issues,
    undetermined: scope.undecided.map(({ rule, fact }) => ({
      check: layout.relatedCheck(rule).no,
      fact,
    })),
  };
}

/** As many cells as the layout has, each a string. */
function completeRow(given: readonly string[], columnCount: number): string[] {
  const row = new Array<string>(columnCount);
  for (let column = 0; column < columnCount; column++) row[column] = given[column] ?? "";
  return row;
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
