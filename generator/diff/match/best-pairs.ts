import type { EvidenceEntry } from "../change.js";

/** Two things of different identity, and how alike they are. */
export interface Candidate<Thing> {
  readonly before: Thing;
  readonly after: Thing;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly EvidenceEntry[];
}

export interface BestPairs<Thing> {
  readonly pairs: readonly Candidate<Thing>[];
  /** Candidates of which none stands out, by the thing of the older spec. */
  readonly ambiguous: readonly (readonly Candidate<Thing>[])[];
}

/** How much better than the next one a candidate must be on both sides. */
const margin = 0.08;

/**
 * Pairs things that are each other's best candidate by a clear margin, best pairs first. Where none
 * stands out nothing is guessed: the candidates are given back together.
 */
export function bestPairs<Thing>(candidates: readonly Candidate<Thing>[]): BestPairs<Thing> {
  const pairs: Candidate<Thing>[] = [];
  let open = [...candidates].sort((a, b) => b.score - a.score);
  for (;;) {
    const clear = open.filter((candidate) => standsOut(candidate, open));
    if (clear.length === 0) break;
    pairs.push(...clear);
    const taken = new Set(clear.flatMap(({ before, after }) => [before, after]));
    open = open.filter(({ before, after }) => !taken.has(before) && !taken.has(after));
  }
  const groups = new Map<Thing, Candidate<Thing>[]>();
  for (const candidate of open) {
    const group = groups.get(candidate.before);
    if (group === undefined) groups.set(candidate.before, [candidate]);
    else group.push(candidate);
  }
  return { pairs, ambiguous: [...groups.values()] };
}

function standsOut<Thing>(
  candidate: Candidate<Thing>,
  candidates: readonly Candidate<Thing>[],
): boolean {
  return candidates.every(
    (other) =>
      other === candidate ||
      (other.before !== candidate.before && other.after !== candidate.after) ||
      other.score <= candidate.score - margin,
  );
}
