import type { Paired, Pairing } from "../matching.js";

/** Pairs things of the same identity. Of things with one identity the first of each side are paired, and so on. */
export function pairBy<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  identityBefore: (thing: Thing) => string | null,
  identityAfter: (thing: Thing) => string | null = identityBefore,
): Pairing<Thing> {
  const waiting = new Map<string, Thing[]>();
  for (const thing of before) {
    const identity = identityBefore(thing);
    if (identity === null) continue;
    const same = waiting.get(identity);
    if (same === undefined) waiting.set(identity, [thing]);
    else same.push(thing);
  }
  const pairs: Paired<Thing>[] = [];
  const added: Thing[] = [];
  const taken = new Set<Thing>();
  for (const thing of after) {
    const identity = identityAfter(thing);
    const match = identity === null ? undefined : waiting.get(identity)?.shift();
    if (match === undefined) added.push(thing);
    else {
      taken.add(match);
      pairs.push({ before: match, after: thing, evidence: null });
    }
  }
  return { pairs, removed: before.filter((thing) => !taken.has(thing)), added };
}
