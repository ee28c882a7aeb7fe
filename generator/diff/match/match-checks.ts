import type { ItemCheck, RelatedCheck } from "../../spec/model.js";
import type { EvidenceEntry } from "../change.js";
import type { Paired, Pairing } from "../matching.js";
import { bestPairs, type Candidate } from "./best-pairs.js";
import type { KeyMap } from "./key-map.js";
import { labelLikeness } from "./likeness.js";
import { pairBy } from "./pair-by.js";

/** Checks on one item are one where the item and what is looked at are; their numbers say nothing. */
export function matchItemChecks(
  before: readonly ItemCheck[],
  after: readonly ItemCheck[],
  keys: KeyMap,
): Pairing<ItemCheck> {
  return pairBy(
    before,
    after,
    ({ item, kind }) => `${keys.item(item)} ${kind}`,
    ({ item, kind }) => `${item} ${kind}`,
  );
}

/** Checks with the same number are one unless neither their sentences nor their items are alike. */
const leastSentence = 0.3;
/** Checks with different numbers are one from this likeness on. */
const leastScore = 0.75;

/** Checks across items: by sentence and items, then by number, then by evidence. */
export function matchRelatedChecks(
  before: readonly RelatedCheck[],
  after: readonly RelatedCheck[],
  keys: KeyMap,
): Pairing<RelatedCheck> {
  const targets = (check: RelatedCheck) => check.targets.map((key) => keys.item(key)).sort();
  const ofAfter = (check: RelatedCheck) => check.targets.toSorted();
  const exact = pairBy(
    before,
    after,
    (check) => JSON.stringify([check.no, check.sentence, targets(check)]),
    (check) => JSON.stringify([check.no, check.sentence, ofAfter(check)]),
  );
  const moved = pairBy(
    exact.removed,
    exact.added,
    (check) => JSON.stringify([check.sentence, targets(check)]),
    (check) => JSON.stringify([check.sentence, ofAfter(check)]),
  );
  const numbered = pairBy(moved.removed, moved.added, ({ no }) => no);
  const same = numbered.pairs.filter(
    ({ before: one, after: other }) =>
      labelLikeness(one.sentence, other.sentence) >= leastSentence ||
      overlap(targets(one), ofAfter(other)) > 0,
  );
  const taken = new Set(same.flatMap((pair) => [pair.before, pair.after]));
  const best = bestPairs(
    candidatesAmong(
      moved.removed.filter((check) => !taken.has(check)),
      moved.added.filter((check) => !taken.has(check)),
      (one, other) => overlap(targets(one), ofAfter(other)),
    ),
  );
  for (const pair of best.pairs) taken.add(pair.before).add(pair.after);
  const order = new Map(after.map((check, index) => [check, index]));
  const pairs: Paired<RelatedCheck>[] = [...exact.pairs, ...moved.pairs, ...same, ...best.pairs];
  return {
    pairs: pairs.sort((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0)),
    removed: moved.removed.filter((check) => !taken.has(check)),
    added: moved.added.filter((check) => !taken.has(check)),
  };
}

function candidatesAmong(
  removed: readonly RelatedCheck[],
  added: readonly RelatedCheck[],
  overlapOf: (before: RelatedCheck, after: RelatedCheck) => number,
): readonly Candidate<RelatedCheck>[] {
  return removed.flatMap((before) =>
    added.flatMap((after) => {
      const evidence: readonly EvidenceEntry[] = [
        { kind: "sentence", score: labelLikeness(before.sentence, after.sentence) },
        { kind: "targets", score: overlapOf(before, after) },
      ];
      const score = evidence.reduce((sum, entry) => sum + entry.score, 0) / evidence.length;
      return score < leastScore ? [] : [{ before, after, score, evidence }];
    }),
  );
}

/** The share of both lists that both have. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((key) => other.includes(key)).length;
  return (2 * shared) / Math.max(1, one.length + other.length);
}
