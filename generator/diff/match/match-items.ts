import { normaliseWord } from "../../profile/words.js";
import type { RecordLayout } from "../../spec/model.js";
import { itemsOf, type PlacedItem } from "../../spec/walk.js";
import type { Ambiguity } from "../change.js";
import type { DecisionIndex } from "../../spec/renames/decisions.js";
import type { Paired, Pairing } from "../matching.js";
import { ambiguityOf } from "./ambiguity.js";
import { bestPairs, type Candidate } from "./best-pairs.js";
import { byPerson } from "./decided.js";
import { type ItemContext, itemEvidence, labelScore, scoreOf } from "./item-evidence.js";
import { pairSameNamesInSection } from "./same-names.js";

export interface ItemMatching {
  readonly items: Pairing<PlacedItem>;
  readonly reassigned: readonly Paired<PlacedItem>[];
  readonly ambiguous: readonly Ambiguity[];
}

/** Items under different keys are one from this score on. */
const leastScore = 0.55;
/** Labels less alike than this are not paired, however alike the rest is. */
const leastLabel = 0.3;
/** An item whose key stayed is another one below this score, and below `leastLabel`. */
const sameKeyScore = 0.6;
/** Where its label turned up elsewhere, an item whose key stayed is another one below this. */
const movedLabel = 0.6;

/** Finds what of the items of a layout is what of those of another: by key, then by evidence. */
export function matchItems(
  before: RecordLayout,
  after: RecordLayout,
  decisions: DecisionIndex,
): ItemMatching {
  const [old, young] = [contextsOf(before), contextsOf(after)];
  const byKey = pairByKey(old, young, decisions);
  const { left, right } = byKey;
  const inOrder = pairSameNames(left, right, decisions);
  const restLeft = left.filter((context) => !inOrder.taken.has(context));
  const restRight = right.filter((context) => !inOrder.taken.has(context));
  const best = bestPairs(candidatesAmong(restLeft, restRight, decisions));
  const found = [...byKey.pairs, ...inOrder.pairs, ...best.pairs.map(toPaired)];
  const order = new Map(young.map(({ placed }, index) => [placed, index]));
  const pairs = found.sort((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0));
  const [takenBefore, takenAfter] = [
    new Set(pairs.map((pair) => pair.before)),
    new Set(pairs.map((pair) => pair.after)),
  ];
  return {
    items: {
      pairs,
      removed: old.map(({ placed }) => placed).filter((placed) => !takenBefore.has(placed)),
      added: young.map(({ placed }) => placed).filter((placed) => !takenAfter.has(placed)),
    },
    reassigned: reassignedIds(old, young, pairs),
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

interface ByKey {
  readonly pairs: Paired<PlacedItem>[];
  /** Without a partner. */
  readonly left: readonly ItemContext[];
  readonly right: readonly ItemContext[];
}

function pairByKey(
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

/** Labels that stand under another key in the other revision. */
class MovedLabels {
  readonly #before: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #after: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(old: readonly ItemContext[], young: readonly ItemContext[]) {
    this.#before = keysByLabel(old);
    this.#after = keysByLabel(young);
  }

  /** Whether the old label is now only under other keys, or the new one was. */
  isElsewhere(before: PlacedItem["item"], after: PlacedItem["item"]): boolean {
    return (
      MovedLabels.#hasMoved(before, this.#before, this.#after) ||
      MovedLabels.#hasMoved(after, this.#after, this.#before)
    );
  }

  static #hasMoved(
    { name, key }: PlacedItem["item"],
    own: ReadonlyMap<string, ReadonlySet<string>>,
    other: ReadonlyMap<string, ReadonlySet<string>>,
  ): boolean {
    const label = normaliseWord(name);
    const there = other.get(label);
    if (there === undefined || there.has(key)) return false;
    return [...there].some((otherKey) => own.get(label)?.has(otherKey) !== true);
  }
}

function keysByLabel(contexts: readonly ItemContext[]): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const { placed } of contexts) {
    const label = normaliseWord(placed.item.name);
    const same = keys.get(label);
    if (same === undefined) keys.set(label, new Set([placed.item.key]));
    else same.add(placed.item.key);
  }
  return keys;
}

/** Items whose name stands as often on both sides are paired in their order, as where a heading was renamed. */
function pairSameNames(
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
