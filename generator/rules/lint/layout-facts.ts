import type { Code, CodeList, Item, Section, SpecModel } from "../../spec/model.js";
import { itemsOf } from "../../spec/walk.js";

/** What the lints need to know of an item in one layout. */
export interface ItemFacts {
  readonly item: Item;
  /** Key of the innermost repeating section around it. */
  readonly group: string | null;
  /** The codes it may hold; null for an item without a list, or with an empty one. */
  readonly codes: readonly Code[] | null;
  /** Two items with the same number differ in nothing that the lints look at. */
  readonly likeness: number;
}

/** What the lints need to know of a layout. */
export interface LayoutFacts {
  readonly id: string;
  readonly items: ReadonlyMap<string, ItemFacts>;
  /** Number of rows of each repeating section. */
  readonly rows: ReadonlyMap<string, number>;
  /** Number of items of one row of each repeating section, by its key. */
  readonly rowItems: ReadonlyMap<string, number>;
}

/** The facts of every layout, by its id. */
export function makeLayoutFacts(model: SpecModel): ReadonlyMap<string, LayoutFacts> {
  const lists = new Map(model.codeLists.map((list) => [list.id, list]));
  const likenesses = new Map<string, number>();
  const likenessOf = (key: string): number => {
    const number = likenesses.get(key) ?? likenesses.size;
    likenesses.set(key, number);
    return number;
  };
  return new Map(
    model.layouts.map((layout) => {
      const rows = new Map<string, number>();
      const rowItems = new Map<string, number>();
      const items = new Map<string, ItemFacts>();
      for (const { item, sections } of itemsOf(layout)) {
        const group = innermostGroup(sections);
        if (group !== null) {
          rows.set(group.key, group.repeat);
          rowItems.set(group.key, (rowItems.get(group.key) ?? 0) + 1);
        }
        items.set(item.key, {
          item,
          group: group?.key ?? null,
          codes: codesOf(item, lists),
          likeness: likenessOf(describe(item, group)),
        });
      }
      return [layout.id, { id: layout.id, items, rows, rowItems }];
    }),
  );
}

interface Group {
  readonly key: string;
  readonly repeat: number;
}

function innermostGroup(sections: readonly Section[]): Group | null {
  for (const { key, repeat } of [...sections].reverse()) {
    if (repeat !== undefined) return { key, repeat };
  }
  return null;
}

function codesOf({ codeList }: Item, lists: ReadonlyMap<string, CodeList>): readonly Code[] | null {
  const codes = codeList === undefined ? undefined : lists.get(codeList)?.codes;
  return codes === undefined || codes.length === 0 ? null : codes;
}

function describe({ requirement, kind, codeList, length }: Item, group: Group | null): string {
  return `${requirement} ${kind} ${codeList} ${length?.max} ${group?.repeat} ${group?.key}`;
}
