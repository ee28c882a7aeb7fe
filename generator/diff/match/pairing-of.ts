import type { Paired, Pairing } from "../matching.js";

/** What is paired in the order of the newer spec, and what of both specs is in no pair, in its own order. */
export function pairingOf<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  pairs: readonly Paired<Thing>[],
): Pairing<Thing> {
  const order = new Map(after.map((thing, index) => [thing, index]));
  const [old, young] = [
    new Set(pairs.map((pair) => pair.before)),
    new Set(pairs.map((pair) => pair.after)),
  ];
  return {
    pairs: pairs.toSorted((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0)),
    removed: before.filter((thing) => !old.has(thing)),
    added: after.filter((thing) => !young.has(thing)),
  };
}
