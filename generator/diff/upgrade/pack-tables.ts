import type { Cause, CodeMove } from "./plan.js";

/** Rows of a packed table, as `upgrade-unpack.ts` of the generated package's runtime reads them. */
export type PackedRows = readonly (readonly string[])[];

/** What several items refer to by number, each once. */
export class PackTables {
  readonly #causes = new Map<string, number>();
  readonly #codes = new Map<string, number>();
  readonly #causeRows: (readonly string[])[] = [];
  readonly #codeRows: (readonly string[])[] = [];

  cause({ rule, fingerprint }: Cause): string {
    const key = JSON.stringify([rule, fingerprint]);
    const known = this.#causes.get(key);
    if (known !== undefined) return String(known);
    this.#causes.set(key, this.#causes.size);
    this.#causeRows.push(["T", rule, fingerprint ?? ""]);
    return String(this.#causes.size - 1);
  }

  codes(moves: readonly CodeMove[]): string {
    const rows = moves.map(({ value, to, stays, candidates, cause }) => [
      value,
      this.cause(cause),
      to === null ? (stays ? "~" : "-") : "=",
      ...(to === null ? candidates : [to]),
    ]);
    const key = JSON.stringify(rows);
    const known = this.#codes.get(key);
    if (known !== undefined) return String(known);
    const number = String(this.#codes.size);
    this.#codes.set(key, this.#codes.size);
    this.#codeRows.push(...rows.map((row) => ["V", number, ...row]));
    return number;
  }

  get rows(): PackedRows {
    return [...this.#causeRows, ...this.#codeRows];
  }
}
