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
import type { Undetermined } from "./rule-facts.js";
import { type UndeterminedCheck, undeterminedChecks } from "./undetermined.js";
import type { ValidationResult } from "./validate.js";

/** What checking a record found, before anyone asks for issues. */
export interface FoundInRecord {
  /** Number of cells that were given. */
  readonly given: number;
  /** Null for nothing. */
  readonly findings: FindingList | null;
  readonly undecided: readonly Undetermined[];
  readonly show: Disclosure;
  /** The cells of the record, for the issues' arguments. */
  readonly cells: () => readonly string[];
}

/** The result of validation; issues are made when they are first asked for. */
export class RecordFindings implements ValidationResult {
  readonly #layout: Layout;
  readonly #found: FoundInRecord;
  #issues: readonly Issue[] | undefined;

  constructor(layout: Layout, found: FoundInRecord) {
    this.#layout = layout;
    this.#found = found;
  }

  get ok(): boolean {
    const { given, findings } = this.#found;
    if (given !== this.#layout.columnCount) return false;
    return findings === null || !findings.some((finding) => isError(this.#severity(finding)));
  }

  get issues(): readonly Issue[] {
    this.#issues ??= this.#makeIssues();
    return this.#issues;
  }

  get undetermined(): readonly UndeterminedCheck[] {
    return undeterminedChecks(this.#layout, this.#found.undecided);
  }

  #severity(finding: Finding) {
    return finding.kind === "related"
      ? this.#layout.relatedCheck(finding.rule).severity
      : cellSeverity(this.#layout, finding.kind, finding.column);
  }

  #makeIssues(): readonly Issue[] {
    const { given, findings, show } = this.#found;
    const layout = this.#layout;
    const issues: Issue[] = [];
    if (given !== layout.columnCount) {
      issues.push(new Issue(layout, columnCountFacts(layout, given), show.position));
    }
    if (findings === null) return issues;
    const row = this.#found.cells();
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
}
