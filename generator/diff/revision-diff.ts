import type { HistoryEntry } from "../spec/model.js";
import type { DataFindings } from "./data-findings.js";
import type { Ambiguity, Change } from "./change.js";

/** Everything that a comparison of two revisions found; the reports are pure functions of it. */
export interface RevisionDiff {
  readonly before: RevisionFacts;
  readonly after: RevisionFacts;
  /** In the order of the registry, then of the newer spec. */
  readonly changes: readonly Change[];
  readonly ambiguous: readonly Ambiguity[];
  readonly history: HistoryFindings;
  /** What becomes of archived records; absent where none were looked at. */
  readonly data?: DataFindings;
}

export interface RevisionFacts {
  /** As the config names it, such as `3.0`. */
  readonly revision: string;
  readonly notices: readonly string[];
  readonly counts: {
    readonly layouts: number;
    readonly columns: number;
    readonly codes: number;
    readonly relatedChecks: number;
    readonly messages: number;
  };
}

/** What the 改版履歴 sheets of the newer spec say against what was found. */
export interface HistoryFindings {
  /** Whether the newer spec has history sheets at all. */
  readonly isThere: boolean;
  /** Lines that are about this step. */
  readonly entries: readonly HistoryEntry[];
  /** Fingerprints of changes that no line mentions. */
  readonly undeclared: readonly string[];
  /** Lines for which no change was found. */
  readonly absent: readonly HistoryEntry[];
}
