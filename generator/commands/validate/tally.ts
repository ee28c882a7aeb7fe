import type { Language } from "../../diagnostics/language.js";
import type { PackageIssue, RecordPosition } from "./package-api.js";
import type { CheckedRecord } from "./records.js";
import {
  type CheckCount,
  type FileReport,
  isError,
  type ListedIssue,
  type UndeterminedCount,
} from "./report.js";
import type { Caps } from "./settings.js";

/** Longest text of an issue, in UTF-16 units: with `--show-values` it may hold a whole cell. */
const longestMessage = 500;

type Counted = { -readonly [Key in keyof CheckCount]: CheckCount[Key] };

/** Counts what was found, and keeps as much of it as is to be listed. Its size does not grow with the file. */
export class Tally {
  readonly #caps: Caps;
  readonly #language: Language;
  readonly #issues: ListedIssue[] = [];
  readonly #checks = new Map<string, Counted>();
  readonly #undetermined = new Map<string, { check: string; fact: string; records: number }>();
  readonly #severities = { fatal: 0, error: 0, warning: 0, info: 0 };
  #records = 0;
  #withErrors = 0;
  #withWarnings = 0;

  constructor(caps: Caps, language: Language) {
    this.#caps = caps;
    this.#language = language;
  }

  get records(): number {
    return this.#records;
  }

  add({ position, issues, undetermined }: CheckedRecord): void {
    for (const issue of issues) this.#addIssue(issue, position);
    if (position === null) return;
    this.#records += 1;
    if (issues.some(({ severity }) => isError(severity))) this.#withErrors += 1;
    if (issues.some(({ severity }) => severity === "warning")) this.#withWarnings += 1;
    for (const { check, fact } of undetermined) {
      const key = JSON.stringify([check, fact]);
      const known = this.#undetermined.get(key);
      if (known === undefined) this.#undetermined.set(key, { check, fact, records: 1 });
      else known.records += 1;
    }
  }

  /** The counts and the issues to list. */
  get result(): Omit<FileReport, "file" | "layout" | "knownBy" | "problems"> {
    return {
      records: this.#records,
      recordsWithErrors: this.#withErrors,
      recordsWithWarnings: this.#withWarnings,
      severities: this.#severities,
      issues: this.#issues,
      checks: [...this.#checks.values()].sort((a, b) => b.count - a.count || byCheck(a, b)),
      undetermined: [...this.#undetermined.values()].sort(byCheck) satisfies UndeterminedCount[],
    };
  }

  #addIssue(issue: PackageIssue, position: RecordPosition | null): void {
    this.#severities[issue.severity] += 1;
    const check = issue.check ?? issue.kind;
    const known = this.#checks.get(check);
    const fits =
      this.#issues.length < this.#caps.total && (known?.listed ?? 0) < this.#caps.perCheck;
    const listed = fits || known === undefined ? listIssue(issue, position, this.#language) : null;
    if (fits && listed !== null) this.#issues.push(listed);
    if (known !== undefined) {
      known.count += 1;
      if (fits) known.listed += 1;
    } else if (listed !== null) {
      const { kind, severity, messageId } = issue;
      const counts = { count: 1, listed: fits ? 1 : 0 };
      this.#checks.set(check, { check, kind, severity, messageId, ...counts, first: listed });
    }
  }
}

function byCheck(a: { readonly check: string }, b: { readonly check: string }): number {
  return a.check < b.check ? -1 : a.check > b.check ? 1 : 0;
}

function listIssue(
  issue: PackageIssue,
  position: RecordPosition | null,
  language: Language,
): ListedIssue {
  const { source, args } = issue;
  const message = issue.text(language);
  return {
    record: position?.record ?? null,
    line: issue.line ?? position?.line ?? null,
    column: issue.column,
    character: issue.kind === "csv" ? Number(args["position"]) || null : null,
    path: issue.path,
    itemId: issue.itemId,
    itemName: issue.itemName,
    kind: issue.kind,
    check: issue.check ?? issue.kind,
    messageId: issue.messageId,
    severity: issue.severity,
    message: message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message,
    remedy: issue.remedy,
    source: source === null ? null : `${source.file} ${source.sheet}!${source.cell}`,
  };
}
