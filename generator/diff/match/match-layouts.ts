import type { RecordLayout, SpecModel } from "../../spec/model.js";
import { itemsOf } from "../../spec/walk.js";
import type { Ambiguity, EvidenceEntry } from "../change.js";
import type { DecisionIndex } from "../../spec/renames/decisions.js";
import type { LayoutPair, Pairing } from "../matching.js";
import { ambiguityOf, mergeAmbiguities } from "./ambiguity.js";
import { bestPairs, type Candidate } from "./best-pairs.js";
import { pairingOf } from "./pairing-of.js";
import { pairByDecidedId } from "./decided.js";
import { labelLikeness } from "./likeness.js";
import { matchItems } from "./match-items.js";
import { matchSections } from "./match-sections.js";

export interface LayoutMatching {
  readonly layouts: Pairing<RecordLayout, LayoutPair>;
  readonly ambiguous: readonly Ambiguity[];
}

/** A layout under another id must have this share of the items. */
const leastItems = 0.6;

export function matchLayouts(
  before: SpecModel,
  after: SpecModel,
  decisions: DecisionIndex,
): LayoutMatching {
  const byId = pairByDecidedId("layout", before.layouts, after.layouts, decisions);
  const best = bestPairs(candidatesAmong(byId, decisions));
  const ambiguous: Ambiguity[] = best.ambiguous.flatMap((candidates) =>
    ambiguityOf("layout", candidates, ({ id, name, source }) => ({ id, name, source })),
  );
  const all = [...byId.pairs, ...best.pairs];
  const { pairs, ...rest } = pairingOf(before.layouts, after.layouts, all);
  const matched = pairs.map((pair): LayoutPair => {
    const {
      items,
      reassigned,
      ambiguous: unclear,
    } = matchItems(pair.before, pair.after, decisions);
    ambiguous.push(...unclear);
    return { ...pair, items, reassigned, sections: matchSections(items.pairs) };
  });
  return { layouts: { ...rest, pairs: matched }, ambiguous: mergeAmbiguities(ambiguous) };
}

function candidatesAmong(
  { removed, added }: Pairing<RecordLayout>,
  decisions: DecisionIndex,
): readonly Candidate<RecordLayout>[] {
  return removed.flatMap((before) =>
    added.flatMap((after) => {
      if (decisions.isDenied("layout", before.id, after.id)) return [];
      const items = shareOf(before, after);
      const label = labelLikeness(before.name, after.name);
      if (items < leastItems) return [];
      const evidence: readonly EvidenceEntry[] = [
        { kind: "label", score: label },
        { kind: "items", score: items },
      ];
      return [{ before, after, score: (label + items) / 2, evidence }];
    }),
  );
}

/** The share of the items of both that both have, by key and name. */
function shareOf(before: RecordLayout, after: RecordLayout): number {
  const one = new Set(itemsOf(before).map(({ item }) => `${item.key} ${item.name}`));
  const other = new Set(itemsOf(after).map(({ item }) => `${item.key} ${item.name}`));
  let shared = 0;
  for (const item of one) if (other.has(item)) shared += 1;
  return (2 * shared) / Math.max(1, one.size + other.size);
}
