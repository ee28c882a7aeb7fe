/** Gathers numbers of hidden rows or columns as runs: a sheet may hide a million rows one by one. */
export class HiddenRanges {
  readonly #ranges: { first: number; last: number }[] = [];

  add(first: number, last = first): void {
    const before = this.#ranges.at(-1);
    if (before !== undefined && first >= before.first && first <= before.last + 1) {
      before.last = Math.max(before.last, last);
    } else this.#ranges.push({ first, last });
  }

  /** Every number up to a limit. */
  upTo(limit: number): ReadonlySet<number> {
    const numbers = new Set<number>();
    let done = 0;
    for (const { first, last } of [...this.#ranges].sort((a, b) => a.first - b.first)) {
      for (let at = Math.max(first, done + 1); at <= Math.min(last, limit); at++) numbers.add(at);
      done = Math.max(done, last);
    }
    return numbers;
  }
}
