import type { Item, Member, RecordLayout, Section } from "./model.js";

/** An item with the sections around it, outermost first. */
export interface PlacedItem {
  readonly item: Item;
  readonly sections: readonly Section[];
}

/** The items of a layout in column order, each once. */
export function itemsOf(layout: RecordLayout): readonly PlacedItem[] {
  return layout.sections.flatMap((section) => itemsOfSection(section, []));
}

function itemsOfSection(section: Section, outer: readonly Section[]): readonly PlacedItem[] {
  const sections = [...outer, section];
  return section.members.flatMap((member: Member) =>
    member.kind === "item"
      ? [{ item: member.item, sections }]
      : itemsOfSection(member.section, sections),
  );
}

/** Number of CSV columns of a section, its repetitions included. */
export function widthOf(section: Section): number {
  const once = section.members.reduce(
    (sum, member) => sum + (member.kind === "item" ? 1 : widthOf(member.section)),
    0,
  );
  return once * (section.repeat ?? 1);
}
