import { normaliseWord } from "../../profile/words.js";
import type { PlacedItem } from "../../spec/walk.js";
import type { DecisionIndex } from "../../spec/renames/decisions.js";
import type { Paired } from "../matching.js";
import { type ItemContext, itemEvidence, leastScore, scoreOf } from "./item-evidence.js";

/** Items whose name stands as often on both sides are paired in their order, as where a heading was renamed. */
export function pairByName(
  left: readonly ItemContext[],
  right: readonly ItemContext[],
  decisions: DecisionIndex,
): { readonly pairs: Paired<PlacedItem>[]; readonly taken: ReadonlySet<ItemContext> } {
  const [old, young] = [groupByName(left), groupByName(right)];
  const pairs: Paired<PlacedItem>[] = [];
  const taken = new Set<ItemContext>();
  for (const [name, group] of old) {
    const partners = young.get(name) ?? [];
    if (partners.length !== group.length) continue;
    group.forEach((before, index) => {
      const after = partners[index];
      if (after === undefined) return;
      const evidence = itemEvidence(before, after);
      const [one, other] = [before.placed.item.key, after.placed.item.key];
      if (scoreOf(evidence) < leastScore || decisions.isDenied("item", one, other)) return;
      pairs.push({ before: before.placed, after: after.placed, evidence });
      taken.add(before).add(after);
    });
  }
  return { pairs, taken };
}

function groupByName(contexts: readonly ItemContext[]): ReadonlyMap<string, ItemContext[]> {
  const groups = new Map<string, ItemContext[]>();
  for (const context of contexts) {
    const name = normaliseWord(context.placed.item.name);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [context]);
    else group.push(context);
  }
  return groups;
}
