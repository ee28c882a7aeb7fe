import type { CodeModule } from "../../emit/plan/code-lists.js";
import { enumMemberName } from "../../emit/plan/names.js";
import type { LayoutModule, PackagePlan } from "../../emit/plan/package-plan.js";
import type { GroupClass, GroupProperty } from "../../emit/plan/sections.js";
import { memberName } from "../../emit/plan/names.js";
import type { Item, Section } from "../../spec/model.js";

/** A property of a generated class in one layout. */
export interface PlacedProperty {
  /** The class that has it. */
  readonly owner: string;
  readonly property: string;
  /** The properties from the record to it, itself included. */
  readonly path: readonly string[];
  /** Keys of the sections around it, outermost first. */
  readonly sections: readonly string[];
  /** Whether the section, or one around it, is an array. */
  readonly repeats: boolean;
}

export interface PlacedSection extends PlacedProperty {
  readonly section: Section;
  /** The class of the section itself, and its module. */
  readonly className: string;
  readonly file: string;
}

export interface PlacedItemProperty extends PlacedProperty {
  readonly item: Item;
}

/** The generated names of one layout, by the keys of its sections and items. */
export interface LayoutNamesIndex {
  readonly module: LayoutModule;
  readonly sections: ReadonlyMap<string, PlacedSection>;
  readonly items: ReadonlyMap<string, PlacedItemProperty>;
}

export interface CodeNamesIndex {
  readonly module: CodeModule;
  /** Members of the enum by the values of the codes. */
  readonly members: ReadonlyMap<string, string>;
}

/** The generated names of a package by what they stand for. */
export interface PackageNames {
  readonly layouts: ReadonlyMap<string, LayoutNamesIndex>;
  readonly codeLists: ReadonlyMap<string, CodeNamesIndex>;
}

export function packageNames({ layouts, codeLists }: PackagePlan): PackageNames {
  return {
    layouts: new Map(layouts.map((module) => [module.layout.id, layoutIndex(module)])),
    codeLists: new Map(
      codeLists.map((module) => {
        const members = module.list.codes.map(
          ({ value, identifier }) => [value, enumMemberName(identifier)] as const,
        );
        return [module.list.id, { module, members: new Map(members) }];
      }),
    ),
  };
}

function layoutIndex(module: LayoutModule): LayoutNamesIndex {
  const sections = new Map<string, PlacedSection>();
  const items = new Map<string, PlacedItemProperty>();

  const visit = (section: Section, at: PlacedProperty, type: GroupClass, file: string) => {
    sections.set(section.key, { ...at, section, className: type.name, file });
    const repeats = at.repeats || section.repeat !== undefined;
    const inner = { owner: type.name, sections: [...at.sections, section.key], repeats };
    for (const member of section.members) {
      const { identifier } = member.kind === "item" ? member.item : member.section;
      const property = memberName(identifier);
      const placed = { ...inner, property, path: [...at.path, property] };
      if (member.kind === "item") items.set(member.item.key, { ...placed, item: member.item });
      else {
        const group = type.properties.find(
          (each): each is GroupProperty => each.kind === "group" && each.property === property,
        );
        if (group !== undefined) visit(member.section, placed, group.type, file);
      }
    }
  };

  module.layout.sections.forEach((section, index) => {
    const of = module.sections[index]?.module;
    if (of === undefined) return;
    const property = memberName(section.identifier);
    const owner = module.names.record;
    const at = { owner, property, path: [property], sections: [], repeats: false };
    visit(section, at, of.classes[0], of.file);
  });
  return { module, sections, items };
}
