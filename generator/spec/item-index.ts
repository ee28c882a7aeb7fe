import type { Table, TableRow } from "../profile/table.js";
import { candidatesFor } from "./candidates.js";
import type { RecordLayout } from "./model.js";
import { placeOf, type ReadContext, refIn } from "./read-context.js";
import { itemsOf } from "./walk.js";

/** An item that a check names, and the layouts that have it. */
export interface NamedItem {
  readonly key: string;
  readonly layouts: readonly string[];
}

/** Finds the items that checks name, by id or by name, in the layouts of a scope. */
export interface ItemIndex {
  readonly layoutIds: readonly string[];
  /** Reports an item that no layout of the scope has, with the nearest names. */
  find(
    table: Table,
    row: TableRow,
    id: string,
    name: string,
    scope: readonly string[],
    context: ReadContext,
  ): readonly NamedItem[];
}

/** Layout ids by the keys of the items with an id or name. */
type Places = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

export function makeItemIndex(layouts: readonly RecordLayout[]): ItemIndex {
  const byId = new Map<string, Map<string, Set<string>>>();
  const byName = new Map<string, Map<string, Set<string>>>();
  for (const layout of layouts) {
    for (const { item } of itemsOf(layout)) {
      if (item.itemId !== undefined) addPlace(byId, item.itemId, item.key, layout.id);
      addPlace(byName, item.name.normalize("NFKC"), item.key, layout.id);
    }
  }
  const placesOf = (id: string, name: string): [Places, string] =>
    id === "" ? [byName, name.normalize("NFKC")] : [byId, id];
  return {
    layoutIds: layouts.map(({ id }) => id),
    find(table, row, id, name, scope, { sink }) {
      const [places, wanted] = placesOf(id, name);
      const allowed = new Set(scope);
      const found = [...(places.get(wanted) ?? [])]
        .map(([key, ids]) => ({ key, layouts: [...ids].filter((layout) => allowed.has(layout)) }))
        .filter((item) => item.layouts.length > 0);
      if (found.length === 0) {
        const candidates = candidatesFor(wanted, places.keys()).join("、");
        sink.report("spec-unknown-item", {
          at: placeOf(refIn(table, row, id === "" ? "itemName" : "itemId")),
          args: { found: wanted || "—", candidates: candidates || "—" },
        });
      }
      return found;
    },
  };
}

function addPlace(
  index: Map<string, Map<string, Set<string>>>,
  word: string,
  key: string,
  layout: string,
): void {
  const keys = index.get(word) ?? new Map<string, Set<string>>();
  index.set(word, keys);
  const layouts = keys.get(key);
  if (layouts === undefined) keys.set(key, new Set([layout]));
  else layouts.add(layout);
}
