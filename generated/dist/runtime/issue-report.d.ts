import type { Issue, IssueKind } from "./issue.js";
import type { Language, Severity } from "./message.js";
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
    readonly limits: {
        readonly perCheck: number;
        readonly total: number;
    };
}
/**
 * Counts issues in one pass and keeps the first of them: memory depends on the limits and on the number
 * of checks, not on the number of issues.
 * @throws RangeError for a limit that is no whole number from 0.
 */
export declare function reportIssues(issues: Iterable<Issue>, limits?: ReportLimits): IssueReport;
/** What `reportIssues` does, for issues that come one by one. */
export declare class IssueReporter {
    #private;
    /** @throws RangeError for a limit that is no whole number from 0. */
    constructor({ perCheck, total }?: ReportLimits);
    add(issue: Issue): void;
    /** What there is up to now. */
    report(): IssueReport;
}
/** A sentence that says how many issues there are, and how many of them are shown where not all are. */
export declare function reportSentence(report: IssueReport, language: Language): string;
