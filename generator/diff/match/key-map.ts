import type { LayoutPair } from "../matching.js";

/** Keys of items and repeating sections of the older spec in the words of the newer one. */
export interface KeyMap {
  /** The key of an item in any layout; its own where the item is gone. */
  readonly item: (key: string) => string;
}

/** An item has the key that the first layout gives it. */
export function makeKeyMap(layouts: readonly LayoutPair[]): KeyMap {
  const keys = new Map<string, string>();
  for (const { items } of layouts) {
    for (const { before, after } of items.pairs) {
      if (!keys.has(before.item.key)) keys.set(before.item.key, after.item.key);
    }
  }
  return { item: (key) => keys.get(key) ?? key };
}
