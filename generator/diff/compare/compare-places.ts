import type { Section } from "../../spec/model.js";
import { itemsOf, type PlacedItem } from "../../spec/walk.js";
import type { LayoutPair, Paired } from "../matching.js";
import type { Comparison } from "./comparison.js";
import { movedIn } from "./order.js";
import { side, subjectOf } from "./side.js";
import { propertyOf } from "./symbols.js";

/** Items that stand elsewhere: in another section, or behind another item. */
export function comparePlaces(pair: LayoutPair, { collector }: Comparison): void {
  const partners = new Map(pair.sections.map(({ before, after }) => [before, after]));
  for (const found of pair.items.pairs) {
    const { before, after } = found;
    if (!isElsewhere(before.sections, after.sections, partners)) continue;
    collector.add({
      rule: "item-section-changed",
      subject: subject(found),
      before: side(headings(before), before.item.source),
      after: side(headings(after), after.item.source),
      layouts: [pair.after.id],
      symbols: [symbolOf(pair, found)],
    });
  }
  for (const { found, before, after } of movedItems(pair)) {
    collector.add({
      rule: "item-moved",
      subject: subject(found),
      before: side(before, found.before.item.source),
      after: side(after, found.after.item.source),
      layouts: [pair.after.id],
      symbols: [symbolOf(pair, found)],
    });
  }
}

function subject({ before, after }: Paired<PlacedItem>) {
  return subjectOf("item", before, after, ({ item: { key, name } }) => ({ id: key, name }));
}

function symbolOf(pair: LayoutPair, { before, after }: Paired<PlacedItem>) {
  return propertyOf({ layout: pair.before, thing: before }, { layout: pair.after, thing: after });
}

/** Whether the sections of an item are not those that its old sections became. */
function isElsewhere(
  before: readonly Section[],
  after: readonly Section[],
  partners: ReadonlyMap<Section, Section>,
): boolean {
  return (
    before.length !== after.length ||
    before.some((section, level) => partners.get(section) !== after[level])
  );
}

function headings({ sections }: PlacedItem): string {
  return sections.map(({ name }) => name).join(" / ");
}

/** What had to move, of the items that both revisions have, and behind what. */
function movedItems(pair: LayoutPair) {
  const columns = pair.items.pairs.map(({ before }) => before.item.column);
  const moved = movedIn(columns);
  if (moved.size === 0) return [];
  const [old, young] = [namesBefore(pair.before), namesBefore(pair.after)];
  return [...moved].flatMap((index) => {
    const found = pair.items.pairs[index];
    if (found === undefined) return [];
    const { before, after } = found;
    return [
      { found, before: old.get(before.item.key) ?? "", after: young.get(after.item.key) ?? "" },
    ];
  });
}

/** By key, the name of the item before it; empty for the first. */
function namesBefore(layout: LayoutPair["before"]): ReadonlyMap<string, string> {
  const items = itemsOf(layout);
  return new Map(items.map(({ item }, index) => [item.key, items[index - 1]?.item.name ?? ""]));
}
