import type { DecidableKind, DecisionIndex } from "../../spec/renames/decisions.js";
import type { EvidenceEntry } from "../change.js";
import type { Pairing } from "../matching.js";
import { pairBy } from "./pair-by.js";

/** The evidence for what a person confirmed. */
export const byPerson: readonly EvidenceEntry[] = [{ kind: "confirmed", score: 1 }];

/** Pairs things by their ids, but for what a person decided otherwise. */
export function pairByDecidedId<Thing extends { readonly id: string }>(
  kind: DecidableKind,
  before: readonly Thing[],
  after: readonly Thing[],
  decisions: DecisionIndex,
): Pairing<Thing> {
  const { pairs, removed, added } = pairBy(
    before,
    after,
    ({ id }) => decisions.confirmed(kind, id) ?? (decisions.isTaken(kind, id) ? null : id),
    ({ id }) => id,
  );
  const denied = new Set(
    pairs.filter((pair) => decisions.isDenied(kind, pair.before.id, pair.after.id)),
  );
  const kept = pairs.filter((pair) => !denied.has(pair));
  return {
    pairs: kept.map((pair) =>
      pair.before.id === pair.after.id ? pair : { ...pair, evidence: byPerson },
    ),
    removed: [...removed, ...[...denied].map((pair) => pair.before)],
    added: [...added, ...[...denied].map((pair) => pair.after)],
  };
}
