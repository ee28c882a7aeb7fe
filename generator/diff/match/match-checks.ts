import type { ItemCheck, RelatedCheck } from "../../spec/model.js";
import type { EvidenceEntry } from "../change.js";
import type { Paired, Pairing } from "../matching.js";
import { bestPairs, type Candidate } from "./best-pairs.js";
import type { KeyMap } from "./key-map.js";
import { labelLikeness } from "./likeness.js";
import { pairBy } from "./pair-by.js";
import { pairingOf } from "./pairing-of.js";

/**
 * Checks on one item are one where the item and what is looked at are; their numbers say nothing. An
 * item may have several of a kind: those that say the same are paired first, then those that ask for
 * the same, then those that hold in the same layouts.
 */
export function matchItemChecks(
  before: readonly ItemCheck[],
  after: readonly ItemCheck[],
  keys: KeyMap,
): Pairing<ItemCheck> {
  const all = (check: ItemCheck) =>
    JSON.stringify([check.parameter, check.layouts, check.severity, check.messageId, check.no]);
  const steps: readonly ((check: ItemCheck) => string)[] = [
    all,
    ({ parameter }) => JSON.stringify(parameter),
    ({ layouts }) => layouts.join(),
    () => "",
  ];
  let [removed, added] = [inOneOrder(before, all), inOneOrder(after, all)];
  const pairs: Paired<ItemCheck>[] = [];
  for (const step of steps) {
    const found = pairBy(
      removed,
      added,
      (check) => `${keys.item(check.item)} ${check.kind} ${step(check)}`,
      (check) => `${check.item} ${check.kind} ${step(check)}`,
    );
    pairs.push(...found.pairs);
    [removed, added] = [found.removed, found.added];
  }
  return pairingOf(before, after, pairs);
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
  const all = ({ no, sentence, layouts, severity, messageId, ...check }: RelatedCheck) =>
    JSON.stringify([no, sentence, check.targets, layouts, severity, messageId]);
  const same = pairBy(
    inOneOrder(before, all),
    inOneOrder(after, all),
    (check) => all({ ...check, targets: targets(check) }),
    (check) => all({ ...check, targets: ofAfter(check) }),
  );
  const exact = pairBy(
    same.removed,
    same.added,
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
  const alike = numbered.pairs.filter(
    ({ before: one, after: other }) =>
      labelLikeness(one.sentence, other.sentence) >= leastSentence ||
      overlap(targets(one), ofAfter(other)) > 0,
  );
  const taken = new Set(alike.flatMap((pair) => [pair.before, pair.after]));
  const best = bestPairs(
    candidatesAmong(
      moved.removed.filter((check) => !taken.has(check)),
      moved.added.filter((check) => !taken.has(check)),
      (one, other) => overlap(targets(one), ofAfter(other)),
    ),
  );
  return pairingOf(before, after, [
    ...same.pairs,
    ...exact.pairs,
    ...moved.pairs,
    ...alike,
    ...best.pairs,
  ]);
}

/** Checks in an order that is not that of the sheet: of those with one identity, which comes first says nothing. */
function inOneOrder<Check>(
  checks: readonly Check[],
  text: (check: Check) => string,
): readonly Check[] {
  return checks
    .map((check) => ({ check, text: text(check) }))
    .sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)))
    .map(({ check }) => check);
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
  const [mine, theirs] = [new Set(one), new Set(other)];
  const shared = [...mine].filter((key) => theirs.has(key)).length;
  return (2 * shared) / Math.max(1, mine.size + theirs.size);
}
