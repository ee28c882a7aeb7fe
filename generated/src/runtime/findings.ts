/** What can be wrong with one cell, in the order of the checks; findings keep the index. */
export const cellProblems = [
  "required",
  "prohibited",
  "charset",
  "length",
  "code",
  "format",
  "range",
  "fixed",
  "check-digit",
] as const;

export type CellProblem = (typeof cellProblems)[number];

/** Number of a problem in `cellProblems`. */
export const problemNumber: Readonly<Record<CellProblem, number>> = {
  required: 0,
  prohibited: 1,
  charset: 2,
  length: 3,
  code: 4,
  format: 5,
  range: 6,
  fixed: 7,
  "check-digit": 8,
};

/** One finding: a problem of a cell, or a cross-item check that fails. */
export type Finding =
  | { readonly kind: CellProblem; readonly column: number }
  | {
      readonly kind: "related";
      readonly rule: number;
      readonly column: number;
      readonly others: readonly number[];
    };

const firstRule = 16;

/**
 * Findings of one record, kept as integers until someone asks for them: most records have none, and
 * texts that nobody reads cost nothing.
 */
export class FindingList {
  readonly #columnCount: number;
  #bad: Uint8Array | null = null;
  #codes: number[] = [];
  #columns: number[] = [];
  #others: (readonly number[])[] = [];

  constructor(columnCount: number) {
    this.#columnCount = columnCount;
  }

  get count(): number {
    return this.#codes.length;
  }

  isBad(column: number): boolean {
    return this.#bad !== null && this.#bad[column] === 1;
  }

  /** Adds a problem of a cell, which keeps cross-item checks from reading it. */
  addCell(problem: number, column: number): void {
    this.#bad ??= new Uint8Array(this.#columnCount);
    this.#bad[column] = 1;
    this.#codes.push(problem);
    this.#columns.push(column);
    this.#others.push(noColumns);
  }

  addRelated(rule: number, column: number, others: readonly number[]): void {
    this.#codes.push(firstRule + rule);
    this.#columns.push(column);
    this.#others.push(others);
  }

  at(index: number): Finding {
    const code = this.#codes[index] ?? 0;
    const column = this.#columns[index] ?? 0;
    const kind = cellProblems[code];
    if (kind !== undefined) return { kind, column };
    return { kind: "related", rule: code - firstRule, column, others: this.#others[index] ?? [] };
  }

  /** Whether `is` holds for any finding. */
  some(is: (finding: Finding) => boolean): boolean {
    for (let index = 0; index < this.count; index++) if (is(this.at(index))) return true;
    return false;
  }

  /**
   * Gives out what was found, null for nothing, and forgets it, to serve for the next record. What is
   * given out no longer knows which columns are bad.
   */
  take(): FindingList | null {
    if (this.#codes.length === 0) return null;
    const taken = new FindingList(0);
    taken.#codes = this.#codes;
    taken.#columns = this.#columns;
    taken.#others = this.#others;
    this.#bad = null;
    this.#codes = [];
    this.#columns = [];
    this.#others = [];
    return taken;
  }
}

const noColumns: readonly number[] = [];
