import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { CodeList, Member, RecordLayout, Section, SpecModel } from "../model.js";
import { itemsOf } from "../walk.js";
import type { Glossary } from "./glossary.js";
import { type Nameable, Namer } from "./namer.js";
import type { NamesLock } from "./names-lock.js";

/** Gives every part of a model its identifier. Returns the names given, to be pinned. */
export function nameModel(
  model: SpecModel,
  glossary: Glossary,
  pinned: NamesLock,
  sink: DiagnosticSink,
): { readonly model: SpecModel; readonly lock: NamesLock } {
  const namer = new Namer(glossary, pinned, sink);
  const layoutNames = namer.nameAll(model.layouts.map(layoutNameable));
  const listNames = namer.nameAll(model.codeLists.map(listNameable));
  return {
    model: {
      ...model,
      layouts: model.layouts.map((layout, index) => ({
        ...layout,
        identifier: layoutNames[index] ?? "",
        sections: nameSections(layout, layout.sections, namer),
      })),
      codeLists: model.codeLists.map((list, index) => ({
        ...list,
        identifier: listNames[index] ?? "",
        codes: nameCodes(list, namer),
      })),
    },
    lock: namer.lock,
  };
}

function layoutNameable(layout: RecordLayout, index: number): Nameable {
  return {
    kind: "layouts",
    identity: layout.id,
    japanese: layout.name,
    english: undefined,
    scopes: [layout.id],
    style: "pascal",
    fallback: `Layout${index + 1}`,
    source: layout.source,
  };
}

function listNameable(list: CodeList, index: number): Nameable {
  return {
    kind: "codeLists",
    identity: list.id,
    japanese: list.name,
    english: undefined,
    scopes: [list.id],
    style: "pascal",
    fallback: `Codes${index + 1}`,
    source: list.source,
  };
}

function nameCodes(list: CodeList, namer: Namer): CodeList["codes"] {
  const names = namer.nameAll(
    list.codes.map((code) => ({
      kind: "codes",
      identity: `${list.id}:${code.value}`,
      japanese: code.label,
      english: code.labelEn,
      scopes: [`${list.id}:${code.value}`, list.id],
      style: "pascal",
      fallback: `_${code.value}`,
      source: code.source,
    })),
  );
  return list.codes.map((code, index) => ({ ...code, identifier: names[index] ?? "" }));
}

function nameSections(
  layout: RecordLayout,
  sections: readonly Section[],
  namer: Namer,
): readonly Section[] {
  const names = namer.nameAll(sections.map((section) => sectionNameable(layout, section)));
  return sections.map((section, index) => ({
    ...section,
    identifier: names[index] ?? "",
    members: nameMembers(layout, section, namer),
  }));
}

function sectionNameable(layout: RecordLayout, section: Section): Nameable {
  const [first] = itemsOf({ ...layout, sections: [section] });
  return {
    kind: "sections",
    identity: section.key,
    japanese: section.name,
    english: undefined,
    scopes: [section.key, layout.id],
    style: "camel",
    fallback: "section",
    source: first?.item.source ?? layout.source,
  };
}

/** Items and subsections of one section share their names' scope. */
function nameMembers(layout: RecordLayout, section: Section, namer: Namer): readonly Member[] {
  const names = namer.nameAll(
    section.members.map((member): Nameable => {
      if (member.kind === "section") return sectionNameable(layout, member.section);
      const { item } = member;
      return {
        kind: "items",
        identity: item.itemId === item.key ? item.key : `${layout.id}: ${item.key}`,
        japanese: item.name,
        english: item.nameEn,
        scopes: [item.itemId ?? item.key, section.key, section.name],
        style: "camel",
        fallback: `item${item.no ?? item.column + 1}`,
        source: item.source,
      };
    }),
  );
  return section.members.map((member, index): Member => {
    const identifier = names[index] ?? "";
    if (member.kind === "item") return { kind: "item", item: { ...member.item, identifier } };
    const { section: inner } = member;
    const members = nameMembers(layout, inner, namer);
    return { kind: "section", section: { ...inner, identifier, members } };
  });
}
