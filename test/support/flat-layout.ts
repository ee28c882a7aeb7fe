import type { Item, Member, RecordLayout } from "../../generator/spec/model.js";

/** One CSV column of a layout with what surrounds its item, worked out the plain way. */
export interface FlatColumn {
  readonly item: Item;
  readonly column: number;
  /** Innermost repeating section and the 0-based row in it. */
  readonly group: string | null;
  readonly row: number | null;
}

/** Every CSV column in order, repeats expanded. */
export function flatten(layout: RecordLayout): FlatColumn[] {
  const flat: FlatColumn[] = [];
  const visit = (members: readonly Member[], group: string | null, row: number | null): void => {
    for (const member of members) {
      if (member.kind === "item") {
        flat.push({ item: member.item, column: flat.length, group, row });
        continue;
      }
      const { section } = member;
      if (section.repeat === undefined) visit(section.members, group, row);
      else
        for (let index = 0; index < section.repeat; index++)
          visit(section.members, section.key, index);
    }
  };
  visit(
    layout.sections.map((section) => ({ kind: "section", section })),
    null,
    null,
  );
  return flat;
}
