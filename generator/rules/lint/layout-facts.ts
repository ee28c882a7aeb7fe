import type { Code, CodeList, Item, RecordLayout, Section, SpecModel } from "../../spec/model.js";

/** A repeating section. */
export interface GroupFacts {
  readonly key: string;
  /** Number of rows. */
  readonly rows: number;
  /** Number of items in a row. */
  items: number;
}

/** What the lints need to know of an item in one layout. */
export interface ItemFacts {
  readonly item: Item;
  /** The innermost repeating section around it. */
  readonly group: GroupFacts | null;
  /** The codes it may hold; null for an item without a list, or with an empty one. */
  readonly codes: readonly Code[] | null;
}

/** What the lints need to know of a layout. */
export interface LayoutFacts {
  readonly id: string;
  readonly items: ReadonlyMap<string, ItemFacts>;
  readonly groups: ReadonlyMap<string, GroupFacts>;
}

/** The facts of every layout, by its id. */
export function makeLayoutFacts(model: SpecModel): ReadonlyMap<string, LayoutFacts> {
  const lists = new Map(model.codeLists.map((list) => [list.id, list]));
  return new Map(model.layouts.map((layout) => [layout.id, factsOf(layout, lists)]));
}

function factsOf(layout: RecordLayout, lists: ReadonlyMap<string, CodeList>): LayoutFacts {
  const items = new Map<string, ItemFacts>();
  const groups = new Map<string, GroupFacts>();
  const visit = (section: Section, outer: GroupFacts | null): void => {
    const { key, repeat } = section;
    const group = repeat === undefined ? outer : { key, rows: repeat, items: 0 };
    if (group !== null && group !== outer) groups.set(key, group);
    for (const member of section.members) {
      if (member.kind === "section") {
        visit(member.section, group);
        continue;
      }
      const { item } = member;
      if (group !== null) group.items += 1;
      items.set(item.key, { item, group, codes: codesOf(item, lists) });
    }
  };
  for (const section of layout.sections) visit(section, null);
  return { id: layout.id, items, groups };
}

function codesOf({ codeList }: Item, lists: ReadonlyMap<string, CodeList>): readonly Code[] | null {
  const codes = codeList === undefined ? undefined : lists.get(codeList)?.codes;
  return codes === undefined || codes.length === 0 ? null : codes;
}

/** Whether an item of one layout differs in nothing that the lints look at from that of another. */
export function areAlike(one: ItemFacts | undefined, other: ItemFacts | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.item.requirement === other.item.requirement &&
    one.item.kind === other.item.kind &&
    one.codes === other.codes &&
    one.item.length?.max === other.item.length?.max &&
    one.group?.key === other.group?.key &&
    one.group?.rows === other.group?.rows &&
    one.group?.items === other.group?.items
  );
}
