import type { Item, Member, RecordLayout, Section } from "../../spec/model.js";

/** A repeating section and where its columns stand. Offsets count from the top level section's first column. */
export interface GroupPlace {
  readonly key: string;
  /** Index of the top level section in its layout. */
  readonly section: number;
  /** First column of the first row. */
  readonly offset: number;
  /** Columns of one row. */
  readonly width: number;
  readonly count: number;
  /** The repeating section around this one. */
  readonly parent: GroupPlace | null;
}

/** An item and where its column stands. */
export interface ItemPlace {
  readonly item: Item;
  readonly section: number;
  /** Column in the first row of the groups it is in. */
  readonly offset: number;
  /** The innermost repeating section it is in. */
  readonly group: GroupPlace | null;
}

/** Where the items and repeating sections of one layout stand. */
export interface LayoutPlaces {
  readonly items: ReadonlyMap<string, ItemPlace>;
  readonly groups: ReadonlyMap<string, GroupPlace>;
  /** First column of each top level section. */
  readonly bases: readonly number[];
}

/** Number of columns of a member, its repetitions included. */
export function memberWidth(member: Member): number {
  if (member.kind === "item") return 1;
  return sectionWidth(member.section) * (member.section.repeat ?? 1);
}

/** Number of columns of one repetition of a section. */
export function sectionWidth(section: Section): number {
  return section.members.reduce((width, member) => width + memberWidth(member), 0);
}

/** The items of a section in column order, those of sections below it included. */
export function sectionItems(section: Section): readonly Item[] {
  return section.members.flatMap((member) =>
    member.kind === "item" ? [member.item] : sectionItems(member.section),
  );
}

/** The items of a layout in column order, each once whatever its repetitions. */
export function layoutItems(layout: RecordLayout): readonly Item[] {
  return layout.sections.flatMap(sectionItems);
}

/** Looks up every item and repeating section of a layout by its key. */
export function placeLayout(layout: RecordLayout): LayoutPlaces {
  const items = new Map<string, ItemPlace>();
  const groups = new Map<string, GroupPlace>();
  const bases: number[] = [];
  let base = 0;

  function placeSection(
    section: Section,
    index: number,
    start: number,
    around: GroupPlace | null,
  ): void {
    const group = section.repeat === undefined ? around : makeGroup(section, index, start, around);
    if (section.repeat !== undefined && group !== null) groups.set(section.key, group);
    let offset = start;
    for (const member of section.members) {
      if (member.kind === "item") {
        items.set(member.item.key, { item: member.item, section: index, offset, group });
      } else {
        placeSection(member.section, index, offset, group);
      }
      offset += memberWidth(member);
    }
  }

  layout.sections.forEach((section, index) => {
    bases.push(base);
    placeSection(section, index, 0, null);
    base += memberWidth({ kind: "section", section });
  });
  return { items, groups, bases };
}

function makeGroup(
  section: Section,
  index: number,
  offset: number,
  parent: GroupPlace | null,
): GroupPlace {
  return {
    key: section.key,
    section: index,
    offset,
    width: sectionWidth(section),
    count: section.repeat ?? 1,
    parent,
  };
}
