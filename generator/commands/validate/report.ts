import type { Language } from "../../diagnostics/language.js";
import type { Diagnostic } from "../../diagnostics/sink.js";
import type { KnownBy } from "./choose-layout.js";
import type { LayoutSummary, PackageIssue } from "./package-api.js";
import type { CheckTexts } from "./check-texts.js";
import type { Caps } from "./settings.js";

export type Severity = PackageIssue["severity"];

/** An issue as it is shown: plain data with its text made. */
export interface ListedIssue {
  /** From 1; null for one of the file outside of its records. */
  readonly record: number | null;
  /** Physical line, from 1. */
  readonly line: number | null;
  /** Number of the CSV column, from 1. */
  readonly column: number | null;
  /** Character of the line, from 1, where the issue is about the form of the line. */
  readonly character: number | null;
  readonly path: string | null;
  readonly itemId: string | null;
  readonly itemName: string | null;
  readonly kind: string;
  /** The check's number in the spec, or the kind where the spec does not list it. */
  readonly check: string;
  readonly messageId: string | null;
  readonly severity: Severity;
  readonly message: string;
  /** What to do in the agency's words. */
  readonly remedy: string | null;
  /** The cell of the spec that asks for it, as `file sheet!cell`. */
  readonly source: string | null;
}

/** How often a check found something. */
export interface CheckCount {
  readonly check: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly messageId: string | null;
  readonly count: number;
  /** How many of `count` are listed. */
  readonly listed: number;
  /** The first that was found. */
  readonly first: ListedIssue;
}

/** A check that could not be decided in some records because a fact was not passed. */
export interface UndeterminedCount {
  readonly check: string;
  readonly fact: string;
  readonly records: number;
}

/** What was found in one file. All counts are exact, whatever is listed. */
export interface FileReport {
  /** As the user wrote it. */
  readonly file: string;
  /** Null where the file was not checked because its layout is not known. */
  readonly layout: LayoutSummary | null;
  readonly knownBy: KnownBy | null;
  readonly records: number;
  readonly recordsWithErrors: number;
  readonly recordsWithWarnings: number;
  readonly severities: Readonly<Record<Severity, number>>;
  /** In the order of the file, as many as the caps allow. */
  readonly issues: readonly ListedIssue[];
  /** The most frequent first. */
  readonly checks: readonly CheckCount[];
  readonly undetermined: readonly UndeterminedCount[];
  /** Reasons for which the file was not checked, or not to its end. */
  readonly problems: readonly Diagnostic[];
}

/** What holds for all files of a run. */
export interface RunFacts {
  readonly language: Language;
  readonly caps: Caps;
  readonly version: string;
  /** Revision of the spec that the package was made from; null where no package was found. */
  readonly revision: string | null;
  readonly texts: CheckTexts;
}

/** How a run ended. */
export interface RunEnd {
  /** Problems that belong to no file. */
  readonly problems: readonly Diagnostic[];
  readonly exitCode: number;
}

/** Shows reports, each as soon as its file is done. */
export interface ReportWriter {
  file(report: FileReport): void;
  end(end: RunEnd): void;
}

export type MakeWriter = (facts: RunFacts, out: (text: string) => void) => ReportWriter;

/** Whether an issue keeps a record from being accepted. */
export function isError(severity: Severity): boolean {
  return severity === "error" || severity === "fatal";
}

/** Number of the issues that were found but are not listed. */
export function omittedIn({ severities, issues }: FileReport): number {
  const found = Object.values(severities).reduce((sum, count) => sum + count, 0);
  return found - issues.length;
}
