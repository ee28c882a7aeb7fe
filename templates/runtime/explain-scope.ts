import type { DateInterval } from "./date-interval.js";
import type { FileScope } from "./file-scope.js";
import type { RuleFacts } from "./rule-facts.js";
import type { RuleScope } from "./rule-scope.js";

/** What one check asked and said. Columns are numbers from 0. */
export class CheckTrace {
  /** Columns that it asked about, read or reported, in the order of their first mention. */
  readonly mentioned = new Set<number>();
  /** Filled columns that it read. */
  readonly filled = new Set<number>();
  /** Columns of which it was told that they failed their own checks. */
  readonly bad = new Set<number>();
  /** Facts that it asked for, and whether they were there. */
  readonly facts = new Map<string, boolean>();
  /** Whether it asked for a cell to be filled or empty. */
  demanded = false;
  failed = false;
  /** Whether a fact was missing. */
  undetermined = false;
  /** Whether an item of the main application that it asked for is empty. */
  parentIsEmpty = false;
}

/** The scope of one check that is watched while it runs. `isBad` says which cells failed their own checks. */
export class ExplainScope implements RuleScope {
  readonly trace: CheckTrace = new CheckTrace();
  readonly row: readonly string[];
  readonly #row: readonly string[];
  readonly #facts: RuleFacts;
  readonly #isBad: (column: number) => boolean;

  constructor(row: readonly string[], facts: RuleFacts, isBad: (column: number) => boolean) {
    this.#row = row;
    this.row = watchReads(row, (column) => this.#read(column));
    this.#facts = facts;
    this.#isBad = isBad;
  }

  bad(column: number): boolean {
    this.trace.mentioned.add(column);
    const bad = this.#isBad(column);
    if (bad) this.trace.bad.add(column);
    return bad;
  }

  badDemanded(column: number): boolean {
    return this.bad(column);
  }

  fail(_rule: number, column: number, ...others: readonly number[]): void {
    this.trace.failed = true;
    this.#mention(column, others);
  }

  require(_rule: number, column: number, ...others: readonly number[]): void {
    this.#demand(this.#row[column] !== "", column, others);
  }

  prohibit(_rule: number, column: number, ...others: readonly number[]): void {
    this.#demand(this.#row[column] === "", column, others);
  }

  undetermined(): void {
    this.trace.undetermined = true;
  }

  flag(name: string): boolean | undefined {
    return this.#ask(name, this.#facts.flag(name));
  }

  get applicationDate(): DateInterval | null {
    return this.#ask("applicationDate", this.#facts.applicationDate);
  }

  get today(): DateInterval | null {
    return this.#ask("today", this.#facts.today);
  }

  get file(): FileScope | null {
    const file = this.#ask("file", this.#facts.file);
    if (file === null) return null;
    return {
      recordCount: file.recordCount,
      total: (column) => {
        this.#read(column);
        return file.total(column);
      },
      repeats: (row, columns) => file.repeats(row, columns),
    };
  }

  parent(...names: readonly string[]): string | null {
    const text = this.#ask("parent", this.#facts.parent(...names));
    if (text === "") this.trace.parentIsEmpty = true;
    return text;
  }

  #ask<T>(name: string, answer: T): T {
    this.trace.facts.set(name, answer !== null && answer !== undefined);
    return answer;
  }

  #read(column: number): void {
    if (this.#row[column] !== "") this.trace.filled.add(column);
    this.trace.mentioned.add(column);
  }

  #demand(met: boolean, column: number, others: readonly number[]): void {
    this.trace.demanded = true;
    if (!met) this.trace.failed = true;
    this.#mention(column, others);
  }

  #mention(column: number, others: readonly number[]): void {
    for (const each of [column, ...others]) this.trace.mentioned.add(each);
  }
}

/** The cells of a row; `onRead` learns which of them are read. */
function watchReads(row: readonly string[], onRead: (column: number) => void): readonly string[] {
  return new Proxy(row, {
    get(target, property, receiver) {
      if (typeof property === "string" && /^\d+$/.test(property)) onRead(Number(property));
      return Reflect.get(target, property, receiver) as unknown;
    },
  });
}
