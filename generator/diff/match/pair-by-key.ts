import type { PlacedItem } from "../../spec/walk.js";
import type { DecisionIndex } from "../../spec/renames/decisions.js";
import type { Paired } from "../matching.js";
import { byPerson } from "./decided.js";
import {
  type ItemContext,
  itemEvidence,
  labelScore,
  leastLabel,
  scoreOf,
} from "./item-evidence.js";
import { MovedLabels } from "./moved-labels.js";
import { pairSameNamesInSection } from "./same-names.js";

/** An item whose key stayed is another one below this score, and below `leastLabel`. */
const sameKeyScore = 0.6;
/** Where its label turned up elsewhere, an item whose key stayed is another one below this. */
const movedLabel = 0.6;

export interface ByKey {
  readonly pairs: Paired<PlacedItem>[];
  /** Without a partner. */
  readonly left: readonly ItemContext[];
  readonly right: readonly ItemContext[];
}

/** Items whose key stayed, unless they became others, and those that a person paired. */
export function pairByKey(
  old: readonly ItemContext[],
  young: readonly ItemContext[],
  decisions: DecisionIndex,
): ByKey {
  const byKey = new Map(young.map((context) => [context.placed.item.key, context]));
  const moved = new MovedLabels(old, young);
  const numbered = pairSameNamesInSection(old, young);
  const pairs: Paired<PlacedItem>[] = [];
  const taken = new Set<ItemContext>();
  const left: ItemContext[] = [];
  for (const context of old) {
    const { key } = context.placed.item;
    const confirmed = decisions.confirmed("item", key);
    const usual = numbered.get(key) ?? (numbered.has(key) ? undefined : key);
    const partner = byKey.get(confirmed ?? usual ?? "");
    if (
      partner === undefined ||
      (confirmed === undefined && decisions.isTaken("item", partner.placed.item.key))
    ) {
      left.push(context);
    } else if (confirmed !== undefined || isSame(context, partner, moved, decisions)) {
      taken.add(partner);
      const evidence = confirmed === undefined || confirmed === key ? null : byPerson;
      pairs.push({ before: context.placed, after: partner.placed, evidence });
    } else {
      left.push(context);
    }
  }
  return { pairs, left, right: young.filter((context) => !taken.has(context)) };
}

/** Whether two items with the same key are the same item. */
function isSame(
  before: ItemContext,
  after: ItemContext,
  moved: MovedLabels,
  decisions: DecisionIndex,
): boolean {
  const [one, other] = [before.placed.item, after.placed.item];
  if (decisions.isDenied("item", one.key, other.key)) return false;
  if (one.name === other.name) return true;
  const evidence = itemEvidence(before, after);
  const label = labelScore(evidence);
  if (moved.isElsewhere(one, other)) return label >= movedLabel;
  // A label may be worded anew as a whole where the English one stays.
  const english = evidence.find(({ kind }) => kind === "english")?.score ?? 0;
  return Math.max(label, english) >= leastLabel || scoreOf(evidence) >= sameKeyScore;
}
