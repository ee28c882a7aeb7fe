import type { Issue, IssueKind } from "./issue.js";
import type { Language, Severity } from "./message.js";
import { reportSentences } from "./report-message.js";

/** How many issues a report keeps. Both are whole numbers from 0; the rest is counted only. */
export interface ReportLimits {
  /** Of one check; 100 when absent. */
  readonly perCheck?: number | undefined;
  /** In all; 1000 when absent. */
  readonly total?: number | undefined;
}

/** How often one check failed. */
export interface CheckCount {
  /** Number of the check in the spec; null for one that the spec does not list. */
  readonly check: string | null;
  readonly kind: IssueKind;
  readonly messageId: string | null;
  readonly severity: Severity;
  readonly count: number;
  /** How many of them the report has. */
  readonly shown: number;
}

/** Issues up to a limit, and how many there were. Plain data. */
export interface IssueReport {
  /** The first of each check as they came. */
  readonly issues: readonly Issue[];
  /** Every check that failed, in the order in which each did first. */
  readonly counts: readonly CheckCount[];
  /** Number of issues there were. */
  readonly total: number;
  /** Number of issues in `issues`. */
  readonly shown: number;
  /** Whether there were more than `issues` has. */
  readonly capped: boolean;
  readonly limits: { readonly perCheck: number; readonly total: number };
}

/**
 * Counts issues in one pass and keeps the first of them: memory depends on the limits and on the number
 * of checks, not on the number of issues.
 * @throws RangeError for a limit that is no whole number from 0.
 */
export function reportIssues(issues: Iterable<Issue>, limits: ReportLimits = {}): IssueReport {
  const reporter = new IssueReporter(limits);
  for (const issue of issues) reporter.add(issue);
  return reporter.report();
}

interface Counter extends Omit<CheckCount, "count" | "shown"> {
  count: number;
  shown: number;
}

/** What `reportIssues` does, for issues that come one by one. */
export class IssueReporter {
  readonly #limits: { readonly perCheck: number; readonly total: number };
  readonly #counters = new Map<string, Counter>();
  readonly #kept: Issue[] = [];
  #total = 0;

  /** @throws RangeError for a limit that is no whole number from 0. */
  constructor({ perCheck = 100, total = 1000 }: ReportLimits = {}) {
    this.#limits = { perCheck: limit(perCheck), total: limit(total) };
  }

  add(issue: Issue): void {
    const counter = this.#counterOf(issue);
    this.#total += 1;
    counter.count += 1;
    const { perCheck, total } = this.#limits;
    if (counter.shown >= perCheck || this.#kept.length >= total) return;
    counter.shown += 1;
    this.#kept.push(issue);
  }

  /** What there is up to now. */
  report(): IssueReport {
    const shown = this.#kept.length;
    return {
      issues: [...this.#kept],
      counts: [...this.#counters.values()].map((counter) => ({ ...counter })),
      total: this.#total,
      shown,
      capped: shown < this.#total,
      limits: this.#limits,
    };
  }

  #counterOf({ check, kind, messageId, severity }: Issue): Counter {
    const key = JSON.stringify([check, kind, messageId, severity]);
    const known = this.#counters.get(key);
    if (known !== undefined) return known;
    const counter = { check, kind, messageId, severity, count: 0, shown: 0 };
    this.#counters.set(key, counter);
    return counter;
  }
}

/** A sentence that says how many issues there are, and how many of them are shown where not all are. */
export function reportSentence(report: IssueReport, language: Language): string {
  const { total, capped, shown, limits } = report;
  const sentence = total === 0 ? "none" : capped ? "capped" : total === 1 ? "one" : "all";
  return reportSentences[sentence][language]
    .replace("{total}", String(total))
    .replace("{shown}", String(shown))
    .replace("{perCheck}", String(limits.perCheck))
    .replace("{limit}", String(limits.total));
}

function limit(value: number): number {
  if (Number.isInteger(value) && value >= 0) return value;
  throw new RangeError(`A limit of issues is a whole number from 0, not ${value}`);
}
