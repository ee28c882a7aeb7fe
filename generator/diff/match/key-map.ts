import type { LayoutPair } from "../matching.js";

/** Keys of items and repeating sections of the older spec in the words of the newer one. */
export interface KeyMap {
  /**
   * The key of an item in any layout; where the item is gone its own, or one that nothing has if
   * another item got that.
   */
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
  for (const { before } of layouts.flatMap(({ reassigned }) => reassigned)) {
    const { key } = before.item;
    if (!keys.has(key)) keys.set(key, `${key}\u0000`);
  }
  return { item: (key) => keys.get(key) ?? key };
}
