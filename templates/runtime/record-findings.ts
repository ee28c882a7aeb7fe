import type { Finding, FindingList } from "./findings.js";
import { Issue } from "./issue.js";
import {
  cellFacts,
  cellSeverity,
  columnCountFacts,
  type Disclosure,
  relatedFacts,
} from "./issue-facts.js";
import type { Layout } from "./layout.js";
import { isError } from "./message.js";

/** What checking a record found, before anyone asks for issues. */
export interface FoundInRecord {
  /** Number of cells that were given. */
  readonly given: number;
  /** Null for nothing. */
  readonly findings: FindingList | null;
  readonly show: Disclosure;
  /** The cells of the record, for the issues' arguments. */
  readonly cells: () => readonly string[];
}

/** Whether nothing was found that keeps the record from being accepted. */
export function isAcceptable(layout: Layout, { given, findings }: FoundInRecord): boolean {
  if (given !== layout.columnCount) return false;
  return findings === null || !findings.some((finding) => isError(severityOf(layout, finding)));
}

function severityOf(layout: Layout, finding: Finding) {
  return finding.kind === "related"
    ? layout.relatedCheck(finding.rule).severity
    : cellSeverity(layout, finding.kind, finding.column);
}

/** Number of the issues that would be made. */
export function countIssues(layout: Layout, { given, findings }: FoundInRecord): number {
  return (findings?.count ?? 0) + (given === layout.columnCount ? 0 : 1);
}

/** Makes the issues of what was found. */
export function makeIssues(
  layout: Layout,
  { given, findings, show, cells }: FoundInRecord,
): readonly Issue[] {
  const issues: Issue[] = [];
  if (given !== layout.columnCount) {
    issues.push(new Issue(layout, columnCountFacts(layout, given), show.position));
  }
  if (findings === null) return issues;
  const row = cells();
  for (let index = 0; index < findings.count; index++) {
    const finding = findings.at(index);
    const facts =
      finding.kind === "related"
        ? relatedFacts(layout, finding, row, show)
        : cellFacts(layout, finding.kind, finding.column, row, show);
    issues.push(new Issue(layout, facts, show.position));
  }
  return issues;
}
