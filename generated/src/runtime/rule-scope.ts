import type { DateInterval } from "./date.js";
import { type RuleContext, RuleFacts } from "./rule-facts.js";
import type { FileScope } from "./file-scope.js";
import type { FindingList } from "./findings.js";

/** What a cross-item check sees and does. One scope serves all checks of one record. */
export interface RuleScope {
  /** Every cell is a string; "" where nothing is entered. */
  readonly row: readonly string[];
  /** Whether the cell failed its own checks, so that no cross-item check should read it. */
  bad(column: number): boolean;
  /** The same for a cell that a check asks to be filled or empty, whatever is in it. */
  badDemanded(column: number): boolean;
  /** Reports that check number `rule` of the package fails at a column. */
  fail(rule: number, column: number, ...others: readonly number[]): void;
  /** Says that a check asks for the column to be filled, so that it fails where it is empty. */
  require(rule: number, column: number, ...others: readonly number[]): void;
  /** Says that a check asks for the column to be empty, so that it fails where it is filled. */
  prohibit(rule: number, column: number, ...others: readonly number[]): void;
  /** Reports that a check could not be decided because the application did not pass a fact. */
  undetermined(rule: number, fact: string): void;
  /** A fact that the record does not hold; undefined when it was not passed. */
  flag(name: string): boolean | undefined;
  readonly applicationDate: DateInterval | null;
  readonly today: DateInterval | null;
  /** The file that the record is in; null when it is looked at on its own. */
  readonly file: FileScope | null;
  /**
   * The cell of the main application in the first column with one of the names or item ids; null
   * where no main application was passed, it has no such column, or the cell failed its own checks.
   */
  parent(...names: readonly string[]): string | null;
}

/** The scope of validation: checks fail. */
export class RecordScope extends RuleFacts implements RuleScope {
  readonly row: readonly string[];
  readonly #findings: FindingList;

  constructor(
    row: readonly string[],
    findings: FindingList,
    context: RuleContext,
    file: FileScope | null,
  ) {
    super(context, file);
    this.row = row;
    this.#findings = findings;
  }

  bad(column: number): boolean {
    return this.#findings.isBad(column);
  }

  badDemanded(column: number): boolean {
    return this.#findings.isBad(column);
  }

  fail(rule: number, column: number, ...others: readonly number[]): void {
    this.#findings.addRelated(rule, column, others);
  }

  require(rule: number, column: number, ...others: readonly number[]): void {
    if (this.row[column] === "") this.#findings.addRelated(rule, column, others);
  }

  prohibit(rule: number, column: number, ...others: readonly number[]): void {
    if (this.row[column] !== "") this.#findings.addRelated(rule, column, others);
  }
}
