import type { Item, RecordLayout, Section, SourceRef } from "../../spec/model.js";
import { fileNames } from "./file-names.js";
import { memberName, pascalCase } from "./names.js";
import { memberWidth, sectionItems, sectionWidth } from "./places.js";

/** An item as the property of a class, with the item of each layout that shares the class. */
export interface ItemProperty {
  readonly kind: "item";
  readonly property: string;
  /** From the first column of the group. */
  readonly offset: number;
  /** As the first layout has it. */
  readonly item: Item;
  readonly uses: readonly ItemUse[];
}

/** An item in one of the layouts that share a class. */
export interface ItemUse {
  readonly layout: RecordLayout;
  readonly item: Item;
}

/** A section as the property of a class. */
export interface GroupProperty {
  readonly kind: "group";
  readonly property: string;
  readonly offset: number;
  /** Columns of one repetition. */
  readonly width: number;
  /** Repetitions; null for a plain section. */
  readonly count: number | null;
  readonly type: GroupClass;
}

/** A generated class for a section. */
export interface GroupClass {
  readonly name: string;
  /** The heading as printed. */
  readonly label: string;
  /** Cell of its first item. */
  readonly source: SourceRef | undefined;
  readonly properties: readonly (ItemProperty | GroupProperty)[];
}

/** A top level section in one layout. */
export interface SectionUse {
  readonly layout: RecordLayout;
  readonly section: Section;
}

/** A module of the classes for one structure of a top level section. */
export interface SectionModule {
  /** File name without extension. */
  readonly file: string;
  /** The class of the top level section, then those of the sections below it. */
  readonly classes: readonly [GroupClass, ...GroupClass[]];
  /** The places that share it, in the order of the layouts. */
  readonly uses: readonly [SectionUse, ...SectionUse[]];
}

/**
 * One module per structure of a top level section, in the order of their first use. Structures are
 * told apart by the words of `original`, so that the package has the same classes in any wording.
 */
export function planSections(
  layouts: readonly RecordLayout[],
  original: readonly RecordLayout[],
): readonly SectionModule[] {
  const structures = groupByStructure(layouts, original);
  const perHeading = new Map<string, number>();
  for (const [{ section }] of structures) {
    const heading = pascalCase(section.identifier);
    perHeading.set(heading, (perHeading.get(heading) ?? 0) + 1);
  }
  const named = structures.map((uses) => {
    const [{ layout, section }] = uses;
    const heading = pascalCase(section.identifier);
    const name = perHeading.get(heading) === 1 ? heading : layout.identifier + heading;
    return { name, uses };
  });
  const files = fileNames(named.map(({ name }) => ({ identifier: name })));
  return named.map(({ name, uses }) => ({
    file: files.get(name) ?? "",
    classes: planClasses(name, uses),
    uses,
  }));
}

type Uses = [SectionUse, ...SectionUse[]];

function groupByStructure(
  layouts: readonly RecordLayout[],
  original: readonly RecordLayout[],
): readonly Uses[] {
  const structures = new Map<string, Uses>();
  layouts.forEach((layout, index) => {
    layout.sections.forEach((section, at) => {
      const key = structureKey(original[index]?.sections[at] ?? section);
      const uses = structures.get(key);
      if (uses === undefined) structures.set(key, [{ layout, section }]);
      else uses.push({ layout, section });
    });
  });
  return [...structures.values()];
}

/** Everything that the classes of a section and their comments say, but for layouts and cells. */
function structureKey(section: Section): string {
  return JSON.stringify(describeSection(section));
}

function describeSection(section: Section): unknown {
  const members = section.members.map((member) =>
    member.kind === "item" ? describeItem(member.item) : describeSection(member.section),
  );
  return [section.name, section.identifier, section.repeat ?? null, members];
}

function describeItem(item: Item): unknown {
  const { name, nameEn, itemId, identifier, kind, attribute, length, codeList, note } = item;
  return [name, nameEn, itemId, identifier, kind, attribute, length, codeList, note].map(
    (fact) => fact ?? null,
  );
}

function planClasses(name: string, uses: Uses): [GroupClass, ...GroupClass[]] {
  const [first] = uses;
  const items = uses.map(({ layout, section }) =>
    sectionItems(section).map((item) => ({ layout, item })),
  );
  const nested: GroupClass[] = [];
  let next = 0;

  function planClass(className: string, section: Section): GroupClass {
    let offset = 0;
    const properties = section.members.map((member): ItemProperty | GroupProperty => {
      const start = offset;
      offset += memberWidth(member);
      if (member.kind === "item") {
        const index = next++;
        return {
          kind: "item",
          property: memberName(member.item.identifier),
          offset: start,
          item: member.item,
          uses: items.flatMap((ofUse) => ofUse[index] ?? []),
        };
      }
      const below = member.section;
      const type = planClass(className + pascalCase(below.identifier), below);
      nested.push(type);
      return {
        kind: "group",
        property: memberName(below.identifier),
        offset: start,
        width: sectionWidth(below),
        count: below.repeat ?? null,
        type,
      };
    });
    const source = sectionItems(section)[0]?.source;
    return { name: className, label: section.name, source, properties };
  }

  return [planClass(name, first.section), ...nested];
}
