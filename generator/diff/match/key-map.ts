import type { LayoutPair } from "../matching.js";

/** Keys of items of the older spec in the words of the newer one. */
export interface KeyMap {
  /** The key of an item in any layout; for an item that is gone one that no item has. */
  readonly item: (key: string) => string;
}

/** An item has the key that the first layout gives it. */
export function makeKeyMap(layouts: readonly LayoutPair[]): KeyMap {
  const keys = new Map<string, string>();
  const gone = new Set<string>();
  for (const { items } of layouts) {
    for (const { before, after } of items.pairs) {
      if (!keys.has(before.item.key)) keys.set(before.item.key, after.item.key);
    }
    // Its key may mean another item by now.
    for (const { item } of items.removed) gone.add(item.key);
  }
  return { item: (key) => keys.get(key) ?? (gone.has(key) ? `${key} (removed)` : key) };
}
