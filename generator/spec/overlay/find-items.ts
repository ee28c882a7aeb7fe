import type { Place } from "../../diagnostics/problem.js";
import { candidatesFor } from "../candidates.js";
import type { Item, RecordLayout } from "../model.js";
import { sameName } from "../../profile/names.js";
import { layoutMatcher } from "../read-scope.js";
import { itemsOf } from "../walk.js";
import type { Ledger } from "./ledger.js";

/** Layouts by ids in which `*` stands for any part; null, reported, where one of them is of none. */
export function layoutsNamed(
  names: readonly string[] | null,
  layouts: readonly RecordLayout[],
  entry: { readonly id: string; readonly at: Place },
  { sink }: Ledger,
): readonly RecordLayout[] | null {
  if (names === null) return layouts;
  const matches = names.map((name) => ({ name, matching: layoutMatcher(name) }));
  const unknown = matches.filter(({ matching }) => !layouts.some(({ id }) => matching(id)));
  for (const { name } of unknown) {
    const ids = layouts.map(({ id }) => id);
    const candidates = candidatesFor(name, ids).join(", ") || "—";
    const args = { id: entry.id, found: name, candidates };
    sink.report("overlay-unknown-layout", { at: entry.at, args });
  }
  if (unknown.length > 0) return null;
  return layouts.filter(({ id }) => matches.some(({ matching }) => matching(id)));
}

/** Whether each of the layouts' names is of one in which the item was found; the others are reported. */
export function isInEach(
  names: readonly string[],
  found: readonly FoundItem[],
  entry: { readonly id: string; readonly at: Place },
  item: string,
  { sink }: Ledger,
): boolean {
  const without = names.filter((name) => {
    const matches = layoutMatcher(name);
    return !found.some(({ layout }) => matches(layout.id));
  });
  for (const name of without) {
    const candidates = found.map(({ layout }) => layout.id).join(", ");
    const args = { id: entry.id, found: `${name} ${item}`, candidates };
    sink.report("overlay-unknown-target", { at: entry.at, args });
  }
  return without.length === 0;
}

/** An item and the layout that has it. */
export interface FoundItem {
  readonly layout: RecordLayout;
  readonly item: Item;
}

/** The item of a name in each layout that has it; null, reported, where none has it or one has several. */
export function findItem(
  name: string,
  layouts: readonly RecordLayout[],
  entry: { readonly id: string; readonly at: Place },
  { sink }: Ledger,
): readonly FoundItem[] | null {
  const found = layouts.flatMap((layout) =>
    itemsNamed(name, layout).map((item) => ({ layout, item })),
  );
  const { id, at } = entry;
  if (found.length === 0) {
    const candidates = candidatesFor(name, namesOf(layouts)).join(", ") || "—";
    sink.report("overlay-unknown-target", { at, args: { id, found: name, candidates } });
    return null;
  }
  if (new Set(found.map(({ layout }) => layout)).size === found.length) return found;
  const expected = [...new Set(found.map(({ item }) => item.key))].join(", ");
  const related = found.map(({ item: { source } }) => source);
  sink.report("overlay-ambiguous-target", { at, related, args: { id, found: name, expected } });
  return null;
}

/** By id; where there is none by key, and then by name. */
function itemsNamed(name: string, layout: RecordLayout): readonly Item[] {
  const items = itemsOf(layout).map(({ item }) => item);
  const byId = items.filter(({ itemId }) => itemId === name);
  if (byId.length > 0) return byId;
  const byKey = items.filter(({ key }) => key === name);
  return byKey.length > 0 ? byKey : items.filter((item) => sameName(item.name, name));
}

function namesOf(layouts: readonly RecordLayout[]): ReadonlySet<string> {
  const items = layouts.flatMap((layout) => itemsOf(layout).map(({ item }) => item));
  return new Set(items.flatMap(({ key, itemId, name }) => [itemId ?? key, name]));
}
