import type { ItemFacts } from "../../rules/lint/layout-facts.js";
import type { Translator } from "./translate.js";

/**
 * The items of a layout of which an expression cannot be taken as it stands in the other revision.
 * Most checks name none of them: where both revisions have the same expressions they mean the same.
 */
export class TouchedItems {
  readonly #keys: ReadonlySet<string>;
  /** Whether sections or code lists are others, which expressions may name without an item. */
  readonly #isAllTouched: boolean;

  constructor(translator: Translator) {
    const { before, after, context } = translator;
    const lists = [...context.codeLists];
    this.#isAllTouched =
      lists.some(([id, list]) => list.id !== id) ||
      [...before.groups].some(
        ([key, { rows }]) =>
          translator.groupKey(key) !== key || after.groups.get(key)?.rows !== rows,
      );
    const changed = new Set(
      lists
        .filter(([, { values }]) => [...values].some(([value, other]) => value !== other))
        .map(([id]) => id),
    );
    const isTouched = ([key, facts]: readonly [string, ItemFacts]) => {
      const { kind, codeList } = facts.item;
      const other = after.items.get(key)?.item;
      return (
        translator.itemKey(key) !== key ||
        kind !== other?.kind ||
        codeList !== other.codeList ||
        (codeList !== undefined && changed.has(codeList))
      );
    };
    this.#keys = new Set([...before.items].filter(isTouched).map(([key]) => key));
  }

  /** Whether one of the items is among them. */
  hasAny(keys: readonly string[]): boolean {
    return this.#isAllTouched || keys.some((key) => this.#keys.has(key));
  }
}
