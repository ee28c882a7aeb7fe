import type { Item, ItemCheck, ItemCheckKind } from "../../spec/model.js";
import type { FactText } from "../change.js";
import type { Matching } from "../matching.js";

interface ItemPair {
  readonly before: Item;
  readonly after: Item;
}

/** Items that both revisions have, by their keys, and where they came and went. */
export interface ItemPairs {
  readonly before: ReadonlyMap<string, ItemPair>;
  readonly after: ReadonlyMap<string, ItemPair>;
  /** Whether an item is new in all of some layouts. */
  readonly cameInto: (key: string, layouts: FactText) => boolean;
  /** Whether an item went from all of some layouts. */
  readonly wentFrom: (key: string, layouts: FactText) => boolean;
}

export function itemPairs({ layouts }: Matching): ItemPairs {
  const [before, after] = [new Map<string, ItemPair>(), new Map<string, ItemPair>()];
  const [came, went] = [new Set<string>(), new Set<string>()];
  for (const { items, before: old, after: young } of layouts.pairs) {
    for (const pair of items.pairs) {
      const one = { before: pair.before.item, after: pair.after.item };
      if (!before.has(one.before.key)) before.set(one.before.key, one);
      if (!after.has(one.after.key)) after.set(one.after.key, one);
    }
    for (const { item } of items.added) came.add(`${young.id} ${item.key}`);
    for (const { item } of items.removed) went.add(`${old.id} ${item.key}`);
  }
  const inAll = (places: ReadonlySet<string>) => (key: string, ids: FactText) =>
    Array.isArray(ids) && ids.every((id) => places.has(`${id} ${key}`));
  return { before, after, cameInto: inAll(came), wentFrom: inAll(went) };
}

/**
 * Whether what differs in a check follows from what differs in its item: what the item says has
 * changed, and the check asks for just that, before and after.
 */
export function followsFromItem(
  before: ItemCheck | null,
  after: ItemCheck | null,
  items: ItemPairs,
): boolean {
  const pair =
    (before === null ? undefined : items.before.get(before.item)) ??
    (after === null ? undefined : items.after.get(after.item));
  const kind = (before ?? after)?.kind;
  if (pair === undefined || kind === undefined) return false;
  return (
    factsOf(kind).some((fact) => fact(pair.before) !== fact(pair.after)) &&
    asks(before, kind, pair.before) &&
    asks(after, kind, pair.after)
  );
}

/** Whether a check, or that there is none, is what an item says. */
function asks(check: ItemCheck | null, kind: ItemCheckKind, item: Item): boolean {
  if (check === null) return kind !== "required" || item.requirement !== "required";
  const { parameter } = check;
  switch (parameter.kind) {
    case "length":
      return parameter.max === item.length?.max;
    case "codeList":
      return parameter.codeList === item.codeList;
    case "charset":
      return parameter.charset === item.charset;
    default:
      return kind !== "required" || item.requirement === "required";
  }
}

type Fact = (item: Item) => unknown;

const kindOf: Fact = ({ kind }) => kind;
const patternOf: Fact = ({ pattern }) => pattern;
const lengthOf: Fact = ({ length }) => JSON.stringify([length?.min, length?.max, length?.unit]);

/** The facts of an item that its checks of a kind follow from. */
function factsOf(kind: ItemCheckKind): readonly Fact[] {
  switch (kind) {
    case "required":
      return [({ requirement }) => requirement, kindOf];
    case "charset":
      return [({ charset }) => charset, kindOf, ({ attribute }) => attribute];
    case "length":
      return [lengthOf, kindOf];
    case "code":
      return [({ codeList }) => codeList, kindOf];
    case "format":
      return [kindOf, patternOf, ({ attribute }) => attribute];
    case "check-digit":
      return [patternOf];
    case "range":
    case "fixed":
      return [];
  }
}
