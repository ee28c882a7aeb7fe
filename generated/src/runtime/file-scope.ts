import type { CheckedRecord } from "./checked-record.js";
import { impliedNumber } from "./implied-decimals.js";
import type { ItemKind } from "./item-kind.js";
import type { Layout } from "./layout.js";
import { type ComparedAs, identityOf } from "./row-values.js";

/** A number of filled cells and their sum. */
export interface Total {
  readonly count: number;
  readonly sum: number;
}

/** What checks ask of the file as a whole. Cells that failed their own checks are left out. */
export interface FileScope {
  readonly recordCount: number;
  /** The cells of one column in all records. */
  total(column: number): Total;
  /** Whether another record has the same values in all of the columns; never where one is empty. */
  repeats(row: readonly string[], columns: readonly number[]): boolean;
}

/** Works out what is asked when it is first asked. */
export class FileRecords implements FileScope {
  readonly #layout: Layout;
  readonly #records: readonly CheckedRecord[];
  readonly #totals = new Map<number, Total>();
  readonly #counts = new Map<string, ReadonlyMap<string, number>>();

  constructor(layout: Layout, records: readonly CheckedRecord[]) {
    this.#layout = layout;
    this.#records = records;
  }

  get recordCount(): number {
    return this.#records.length;
  }

  total(column: number): Total {
    const known = this.#totals.get(column) ?? this.#sum(column);
    this.#totals.set(column, known);
    return known;
  }

  repeats(row: readonly string[], columns: readonly number[]): boolean {
    const identity = this.#identity(row, columns);
    if (identity === null) return false;
    const key = columns.join();
    const counts = this.#counts.get(key) ?? this.#count(columns);
    this.#counts.set(key, counts);
    return (counts.get(identity) ?? 0) > 1;
  }

  #sum(column: number): Total {
    let [count, sum] = [0, 0];
    const { kind, decimals } = this.#layout.columns[column] ?? { kind: "t", decimals: null };
    for (const { row, findings } of this.#records) {
      const text = row[column] ?? "";
      if (text === "" || findings.isBad(column)) continue;
      count += 1;
      sum += kind === "v" ? impliedNumber(text, decimals ?? 0) : Number(text);
    }
    return { count, sum };
  }

  /** How often each combination of values stands in the file. */
  #count(columns: readonly number[]): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { row, findings } of this.#records) {
      if (columns.some((column) => findings.isBad(column))) continue;
      const identity = this.#identity(row, columns);
      if (identity !== null) counts.set(identity, (counts.get(identity) ?? 0) + 1);
    }
    return counts;
  }

  /** What records with the same values have in common; null where a value is empty or cannot be told. */
  #identity(row: readonly string[], columns: readonly number[]): string | null {
    const parts = columns.map((column) => {
      const kind = this.#layout.columns[column]?.kind ?? "t";
      return identityOf(row[column] ?? "", comparedAs[kind]);
    });
    return parts.includes(null) ? null : JSON.stringify(parts);
  }
}

const comparedAs: Readonly<Record<ItemKind, ComparedAs>> = {
  t: "text",
  c: "text",
  i: "number",
  f: "number",
  v: "number",
  d: "date",
  p: "date",
  y: "date",
  q: "date",
};
