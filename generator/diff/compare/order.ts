/**
 * Which numbers must have moved for a sequence of distinct numbers to be no longer in its order: all
 * but those of one longest rising subsequence. Returns the indexes of those that moved.
 *
 * Where there are several, the identities of what is ordered decide, which are the same in both
 * directions: of two neighbours that changed places the same one has moved, either way.
 */
export function movedIn(
  sequence: readonly number[],
  identityOf: (index: number) => string = () => "",
): ReadonlySet<number> {
  if (sequence.every((number, index) => index === 0 || (sequence[index - 1] ?? 0) < number))
    return new Set();
  const ranks = ranksOf(sequence);
  const best = new BestBelow(sequence.length);
  const previous: (number | null)[] = [];
  sequence.forEach((_, index) => {
    const rank = ranks[index] ?? 0;
    const before = best.below(rank);
    previous.push(before?.index ?? null);
    const weight = (before?.weight ?? 0) + step + hash(identityOf(index));
    best.add(rank, { index, weight });
  });
  const moved = new Set(sequence.keys());
  let at = best.below(sequence.length)?.index ?? null;
  while (at !== null) {
    moved.delete(at);
    at = previous[at] ?? null;
  }
  return moved;
}

function ranksOf(sequence: readonly number[]): readonly number[] {
  const ranks: number[] = [];
  [...sequence.keys()]
    .sort((a, b) => (sequence[a] ?? 0) - (sequence[b] ?? 0))
    .forEach((index, rank) => {
      ranks[index] = rank;
    });
  return ranks;
}

interface Run {
  /** Of its last number. */
  readonly index: number;
  readonly weight: number;
}

/** The heaviest run that ends below a rank; a Fenwick tree. */
class BestBelow {
  readonly #runs: (Run | undefined)[];

  constructor(readonly size: number) {
    this.#runs = Array.from({ length: size + 1 }, () => undefined);
  }

  add(rank: number, run: Run): void {
    for (let at = rank + 1; at <= this.size; at += at & -at) {
      const known = this.#runs[at];
      if (known === undefined || known.weight < run.weight) this.#runs[at] = run;
    }
  }

  below(rank: number): Run | undefined {
    let best: Run | undefined;
    for (let at = rank; at > 0; at -= at & -at) {
      const run = this.#runs[at];
      if (run !== undefined && (best === undefined || best.weight < run.weight)) best = run;
    }
    return best;
  }
}

/** Longer than any run of hashes: one more number counts for more than all identities. */
const step = 2 ** 33;

/** Sixteen bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return (sum ^ (sum >>> 16)) & 0xffff;
}
