import type { Table, TableRow } from "../profile/table.js";
import { candidatesFor } from "./candidates.js";
import type { Item, RecordLayout, SourceRef } from "./model.js";
import { placeOf, type ReadContext, refIn } from "./read-context.js";
import { itemsOf } from "./walk.js";

/** An item that a check names, and the layouts that have it. */
export interface NamedItem {
  readonly key: string;
  readonly layouts: readonly string[];
  /** Usually one; the layouts may call it differently. */
  readonly names: readonly string[];
  readonly source: SourceRef;
}

/** Finds the items that checks name, by id or by name, in the layouts of a scope. */
export interface ItemIndex {
  readonly layoutIds: readonly string[];
  hasId(id: string): boolean;
  hasName(name: string): boolean;
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

/** What is known of an item in all layouts. */
interface Place {
  readonly layouts: Set<string>;
  readonly names: Set<string>;
  readonly source: SourceRef;
}

/** The items with an id or name, by their keys. */
type Places = ReadonlyMap<string, ReadonlyMap<string, Place>>;

export function makeItemIndex(layouts: readonly RecordLayout[]): ItemIndex {
  const byId = new Map<string, Map<string, Place>>();
  const byName = new Map<string, Map<string, Place>>();
  for (const layout of layouts) {
    for (const { item } of itemsOf(layout)) {
      if (item.itemId !== undefined) addPlace(byId, item.itemId, item, layout.id);
      addPlace(byName, item.name.normalize("NFKC"), item, layout.id);
    }
  }
  const placesOf = (id: string, name: string): [Places, string] =>
    id === "" ? [byName, name.normalize("NFKC")] : [byId, id];
  return {
    layoutIds: layouts.map(({ id }) => id),
    hasId: (id) => byId.has(id),
    hasName: (name) => byName.has(name.normalize("NFKC")),
    find(table, row, id, name, scope, { sink }) {
      const [places, wanted] = placesOf(id, name);
      const allowed = new Set(scope);
      const found = [...(places.get(wanted) ?? [])]
        .map(([key, place]) => ({
          key,
          layouts: [...place.layouts].filter((layout) => allowed.has(layout)),
          names: [...place.names],
          source: place.source,
        }))
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
  index: Map<string, Map<string, Place>>,
  word: string,
  { key, name, source }: Item,
  layout: string,
): void {
  const keys = index.get(word) ?? new Map<string, Place>();
  index.set(word, keys);
  const place = keys.get(key) ?? { layouts: new Set(), names: new Set(), source };
  keys.set(key, place);
  place.layouts.add(layout);
  place.names.add(name);
}
