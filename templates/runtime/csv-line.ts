import type { FindingList } from "./findings.js";
import { Issue, type RecordPosition } from "./issue.js";
import { columnCountFacts } from "./issue-facts.js";
import type { Layout } from "./layout.js";
import { type FoundInRecord, countIssues, isAcceptable, makeIssues } from "./record-findings.js";
import type { Undetermined } from "./rule-facts.js";
import { type UndeterminedCheck, undeterminedChecks } from "./undetermined.js";

/** One record of a file as it is read and checked. What is not asked for is not made. */
export interface ReadLine<R> {
  readonly position: RecordPosition;
  /** Whether it is well-formed and has no issue of severity `error` or `fatal`. */
  readonly ok: boolean;
  /** Number of the issues; to ask for it makes none of them. */
  readonly issueCount: number;
  /** What is wrong with it as CSV, then with its items, then across them. */
  readonly issues: readonly Issue[];
  readonly undetermined: readonly UndeterminedCheck[];
  /** Its cells as they stand in the file, surplus ones included. */
  readonly row: readonly string[];
  readonly record: R;
}

/** What was found in a line, and how to get at the rest. */
export interface FoundInLine {
  readonly position: RecordPosition;
  readonly cellCount: number;
  /** What is wrong with it as CSV. */
  readonly fileIssues: readonly Issue[];
  readonly findings: FindingList | null;
  readonly undecided: readonly Undetermined[];
  readonly showValues: boolean;
  /** Makes the texts of its cells. */
  readonly cells: () => readonly string[];
}

export class CsvLine<R> implements ReadLine<R> {
  readonly position: RecordPosition;
  readonly #layout: Layout<R>;
  readonly #found: FoundInLine;
  #row: readonly string[] | undefined;
  #record: R | undefined;
  #issues: readonly Issue[] | undefined;

  constructor(layout: Layout<R>, found: FoundInLine) {
    this.position = found.position;
    this.#layout = layout;
    this.#found = found;
  }

  get ok(): boolean {
    return this.#found.fileIssues.length === 0 && isAcceptable(this.#anyLayout, this.#ofRecord);
  }

  get issueCount(): number {
    return this.#found.fileIssues.length + countIssues(this.#anyLayout, this.#ofRecord);
  }

  get issues(): readonly Issue[] {
    this.#issues ??= [...this.#found.fileIssues, ...makeIssues(this.#anyLayout, this.#ofRecord)];
    return this.#issues;
  }

  /** What is wrong with it as CSV, its number of cells included. */
  get fileIssues(): readonly Issue[] {
    const { fileIssues, cellCount, position } = this.#found;
    if (cellCount === this.#layout.columnCount) return fileIssues;
    const facts = columnCountFacts(this.#anyLayout, cellCount);
    return [...fileIssues, new Issue(this.#anyLayout, facts, position)];
  }

  get undetermined(): readonly UndeterminedCheck[] {
    return undeterminedChecks(this.#anyLayout, this.#found.undecided);
  }

  get row(): readonly string[] {
    this.#row ??= this.#found.cells();
    return this.#row;
  }

  get record(): R {
    this.#record ??= this.#layout.fromRow(this.row);
    return this.#record;
  }

  get #anyLayout(): Layout {
    return this.#layout as Layout;
  }

  get #ofRecord(): FoundInRecord {
    const { cellCount, findings, showValues, position } = this.#found;
    const show = { position, values: showValues };
    return { given: cellCount, findings, show, cells: () => this.row };
  }
}
