import { normaliseWord } from "../../profile/words.js";
import type { PlacedItem } from "../../spec/walk.js";
import type { ItemContext } from "./item-evidence.js";

/** Labels that stand under another key in the other revision. */
export class MovedLabels {
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
