import type { RecordLayout } from "../../spec/model.js";
import { itemsOf, type PlacedItem } from "../../spec/walk.js";
import type { Ambiguity } from "../change.js";
import type { DecisionIndex } from "../../spec/renames/decisions.js";
import type { Paired, Pairing } from "../matching.js";
import { ambiguityOf } from "./ambiguity.js";
import { bestPairs, type Candidate } from "./best-pairs.js";
import { pairingOf } from "./pairing-of.js";
import {
  type ItemContext,
  itemEvidence,
  labelScore,
  leastLabel,
  leastScore,
  scoreOf,
} from "./item-evidence.js";
import { pairByKey } from "./pair-by-key.js";
import { pairByName } from "./pair-by-name.js";

export interface ItemMatching {
  readonly items: Pairing<PlacedItem>;
  readonly reassigned: readonly Paired<PlacedItem>[];
  readonly ambiguous: readonly Ambiguity[];
}

/** Finds what of the items of a layout is what of those of another: by key, then by evidence. */
export function matchItems(
  before: RecordLayout,
  after: RecordLayout,
  decisions: DecisionIndex,
): ItemMatching {
  const [old, young] = [contextsOf(before), contextsOf(after)];
  const byKey = pairByKey(old, young, decisions);
  const { left, right } = byKey;
  const inOrder = pairByName(left, right, decisions);
  const restLeft = left.filter((context) => !inOrder.taken.has(context));
  const restRight = right.filter((context) => !inOrder.taken.has(context));
  const best = bestPairs(candidatesAmong(restLeft, restRight, decisions));
  const items = pairingOf(
    old.map(({ placed }) => placed),
    young.map(({ placed }) => placed),
    [...byKey.pairs, ...inOrder.pairs, ...best.pairs.map(toPaired)],
  );
  return {
    items,
    reassigned: reassignedIds(old, young, items.pairs),
    ambiguous: best.ambiguous.flatMap((candidates) =>
      ambiguityOf("item", candidates, namedItem, [after.id]),
    ),
  };
}

function contextsOf(layout: RecordLayout): readonly ItemContext[] {
  const items = itemsOf(layout);
  return items.map((placed, index) => ({
    placed,
    neighbours: [items[index - 1]?.item.key ?? null, items[index + 1]?.item.key ?? null],
  }));
}

/** Items with one id that are not one item. A key that is made of names is none that anyone writes. */
function reassignedIds(
  old: readonly ItemContext[],
  young: readonly ItemContext[],
  pairs: readonly Paired<PlacedItem>[],
): readonly Paired<PlacedItem>[] {
  const byKey = new Map(young.map(({ placed }) => [placed.item.key, placed]));
  const partners = new Map(pairs.map(({ before, after }) => [before, after]));
  return old.flatMap(({ placed: before }) => {
    const { key, itemId } = before.item;
    const after = key === itemId ? byKey.get(key) : undefined;
    if (after === undefined || partners.get(before) === after) return [];
    return [{ before, after, evidence: null }];
  });
}

function candidatesAmong(
  left: readonly ItemContext[],
  right: readonly ItemContext[],
  decisions: DecisionIndex,
): readonly Candidate<PlacedItem>[] {
  return left.flatMap((before) =>
    right.flatMap((after) => {
      const [one, other] = [before.placed.item.key, after.placed.item.key];
      if (one === other || decisions.isDenied("item", one, other)) return [];
      const evidence = itemEvidence(before, after);
      const score = scoreOf(evidence);
      if (score < leastScore || labelScore(evidence) < leastLabel) return [];
      return [{ before: before.placed, after: after.placed, score, evidence }];
    }),
  );
}

function namedItem({ item: { key, name, source } }: PlacedItem) {
  return { id: key, name, source };
}

function toPaired({ before, after, evidence }: Candidate<PlacedItem>): Paired<PlacedItem> {
  return { before, after, evidence };
}
