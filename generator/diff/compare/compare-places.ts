import type { Section } from "../../spec/model.js";
import { itemsOf, type PlacedItem } from "../../spec/walk.js";
import type { LayoutPair, Paired } from "../matching.js";
import type { Comparison } from "./comparison.js";
import { movedIn } from "./order.js";
import { repeatRule } from "./repeat-rule.js";
import { side, subjectOf } from "./side.js";
import { propertyOf } from "./symbols.js";

/** Items that stand elsewhere: in another section, or behind another item. */
export function comparePlaces(pair: LayoutPair, { collector }: Comparison): void {
  const partners = new Map(pair.sections.map(({ before, after }) => [before, after]));
  for (const found of pair.items.pairs) {
    const { before, after } = found;
    if (!isElsewhere(before.sections, after.sections, partners)) continue;
    const [one, other] = headingsOf(before, after);
    collector.add({
      rule: "item-section-changed",
      subject: subject(found),
      before: side(one, before.item.source),
      after: side(other, after.item.source),
      layouts: [pair.after.id],
      symbols: [symbolOf(pair, found)],
    });
    reportRepeats(pair, found, collector);
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

/** The headings over an item; their keys where the same headings stand at two places. */
function headingsOf(before: PlacedItem, after: PlacedItem): readonly [string, string] {
  const names = ({ sections }: PlacedItem) => sections.map(({ name }) => name).join(" / ");
  const key = ({ sections }: PlacedItem) => sections.at(-1)?.key ?? "";
  const [one, other] = [names(before), names(after)];
  return one === other ? [key(before), key(after)] : [one, other];
}

/** An item that goes into or out of a section that repeats has more columns, or fewer. */
function reportRepeats(
  pair: LayoutPair,
  found: Paired<PlacedItem>,
  collector: Comparison["collector"],
): void {
  const { before, after } = found;
  const [times, others] = [timesOf(before), timesOf(after)];
  if (times === others) return;
  const [inner, outer] = [before.sections.at(-1), after.sections.at(-1)];
  if (inner === undefined || outer === undefined) return;
  collector.add({
    rule: repeatRule(times, others),
    subject: subjectOf("section", inner, outer, ({ key, name }) => ({ id: key, name })),
    before: times === null ? null : side(times, before.item.source),
    after: others === null ? null : side(others, after.item.source),
    layouts: [pair.after.id],
    symbols: [symbolOf(pair, found)],
  });
}

/** How many columns an item has, if more than one. */
function timesOf({ sections }: PlacedItem): number | null {
  const times = sections.reduce((product, { repeat = 1 }) => product * repeat, 1);
  return times === 1 ? null : times;
}

/** What had to move, of the items that both revisions have, and behind what. */
function movedItems(pair: LayoutPair) {
  const { pairs } = pair.items;
  const columns = pairs.map(({ before }) => before.item.column);
  const moved = movedIn(columns, (index) => {
    const keys = [pairs[index]?.before.item.key ?? "", pairs[index]?.after.item.key ?? ""];
    return keys.sort().join();
  });
  if (moved.size === 0) return [];
  const [old, young] = [namesBefore(pair.before), namesBefore(pair.after)];
  return [...moved].flatMap((index) => {
    const found = pairs[index];
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
