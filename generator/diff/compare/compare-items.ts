import type { Item } from "../../spec/model.js";
import type { PlacedItem } from "../../spec/walk.js";
import type { FactText } from "../change.js";
import type { LayoutPair, Paired } from "../matching.js";
import type { Seen } from "./collector.js";
import type { Comparison } from "./comparison.js";
import { itemFactChanges } from "./item-facts.js";
import { side, sideOf, subjectOf } from "./side.js";
import { propertyOf } from "./symbols.js";

/** Items that came, went, or say something else. Their order is compared in `compare-places.ts`. */
export function compareItems(pair: LayoutPair, comparison: Comparison): void {
  const { items, reassigned, after } = pair;
  for (const placed of items.added) comparison.collector.add(whole(pair, null, placed));
  for (const placed of items.removed) comparison.collector.add(whole(pair, placed, null));
  for (const { before: old, after: young } of reassigned) {
    comparison.collector.add({
      rule: "item-id-reassigned",
      // The id is what stayed: it names the change on both sides.
      subject: subjectOf("item", old, young, ({ item }) => ({ id: item.key, name: item.key })),
      before: side(old.item.name, old.item.source),
      after: side(young.item.name, young.item.source),
      layouts: [after.id],
      symbols: [symbolOf(pair, old, young)],
    });
  }
  for (const found of items.pairs) comparePair(pair, found, comparison);
}

function symbolOf(pair: LayoutPair, before: PlacedItem | null, after: PlacedItem | null) {
  return propertyOf(
    before === null ? null : { layout: pair.before, thing: before },
    after === null ? null : { layout: pair.after, thing: after },
  );
}

function whole(pair: LayoutPair, before: PlacedItem | null, after: PlacedItem | null): Seen {
  const item = (after ?? before)?.item;
  const isRequired = item?.requirement === "required";
  const fact = (placed: PlacedItem | null) =>
    placed === null ? null : side(placed.item.requirement, placed.item.source);
  const rule = after === null ? "item-removed" : "item-added";
  return {
    rule: isRequired ? `${rule}-required` : rule,
    subject: subject(before, after),
    before: fact(before),
    after: fact(after),
    layouts: [pair.after.id],
    symbols: [symbolOf(pair, before, after)],
  };
}

function subject(before: PlacedItem | null, after: PlacedItem | null) {
  return subjectOf("item", before, after, ({ item: { key, name } }) => ({ id: key, name }));
}

function comparePair(
  pair: LayoutPair,
  { before, after, evidence }: Paired<PlacedItem>,
  comparison: Comparison,
): void {
  const [old, young] = [before.item, after.item];
  if (isSameLine(old, young)) return;
  for (const { rule, cell, before: value, after: other } of itemFactChanges(
    old,
    young,
    comparison,
  )) {
    comparison.collector.add({
      rule,
      subject: subject(before, after),
      before: factAt(old, cell, value),
      after: factAt(young, cell, other),
      layouts: [pair.after.id],
      symbols: [symbolOf(pair, before, after)],
      evidence,
    });
  }
}

/** Most items are as they were: the facts that are compared are asked for only where one differs. */
function isSameLine(old: Item, young: Item): boolean {
  return (
    old.key === young.key &&
    old.name === young.name &&
    old.nameEn === young.nameEn &&
    old.identifier === young.identifier &&
    old.kind === young.kind &&
    old.pattern === young.pattern &&
    old.charset === young.charset &&
    old.attribute === young.attribute &&
    old.codeList === young.codeList &&
    old.requirement === young.requirement &&
    old.note === young.note &&
    old.length?.max === young.length?.max &&
    old.length?.min === young.length?.min &&
    old.length?.unit === young.length?.unit &&
    old.length?.decimals === young.length?.decimals &&
    old.length?.impliedDecimals === young.length?.impliedDecimals
  );
}

function factAt(item: Item, cell: keyof Item["cells"] | null, value: FactText | undefined) {
  const address = cell === null ? undefined : item.cells[cell];
  return sideOf(value, address === undefined ? item.source : { ...item.source, cell: address });
}
