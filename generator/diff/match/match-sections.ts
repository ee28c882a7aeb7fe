import type { Section } from "../../spec/model.js";
import type { PlacedItem } from "../../spec/walk.js";
import type { Paired } from "../matching.js";

/**
 * Sections are one where most of the items of the older are in the newer, level by level from the
 * outermost; of sections that several of the older ones went to, the one with the same key counts.
 */
export function matchSections(items: readonly Paired<PlacedItem>[]): readonly Paired<Section>[] {
  const votes = new Map<Section, Map<Section, number>>();
  for (const { before, after } of items) {
    before.sections.forEach((section, level) => {
      const other = after.sections[level];
      if (other === undefined) return;
      const counts = votes.get(section) ?? new Map<Section, number>();
      votes.set(section, counts.set(other, (counts.get(other) ?? 0) + 1));
    });
  }
  const taken = new Map<Section, Section>();
  const claims = [...votes].flatMap(([before, counts]) =>
    [...counts].map(([after, count]) => ({ before, after, count })),
  );
  claims.sort((a, b) => Number(isSameKey(b)) - Number(isSameKey(a)) || b.count - a.count);
  const found = new Set<Section>();
  const pairs: Paired<Section>[] = [];
  for (const { before, after } of claims) {
    if (found.has(before) || taken.has(after)) continue;
    found.add(before);
    taken.set(after, before);
    pairs.push({ before, after, evidence: before.key === after.key ? null : byItems });
  }
  return pairs;
}

const byItems = [{ kind: "items", score: 1 }] as const;

function isSameKey({ before, after }: { readonly before: Section; readonly after: Section }) {
  return before.key === after.key;
}
