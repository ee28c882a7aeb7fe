import type {
  Code,
  CodeList,
  HistoryEntry,
  Item,
  ItemCheck,
  Message,
  RecordLayout,
  Section,
  SourceRef,
  SpecModel,
} from "../model.js";
import { rewordCorrection } from "./reword-correction.js";
import { rewordRelatedCheck } from "./reword-related-check.js";
import type { Rewording } from "./rewording.js";

/** What the parts of a model need to be reworded. */
export interface Reworder {
  readonly words: Rewording;
  /** Keys that are item ids stay, those that are made of names do not. */
  key(key: string): string;
  source(source: SourceRef): SourceRef;
}

/**
 * The same model in other words: what has an id, a number or a value keeps it, and every text of
 * the spec goes through `words`. The notices of the covers stay, as their owner asks.
 */
export function rewordModel(model: SpecModel, words: Rewording): SpecModel {
  const reworder = makeReworder(model, words);
  const { corrections } = model;
  return {
    ...model,
    layouts: model.layouts.map((layout) => rewordLayout(layout, reworder)),
    codeLists: model.codeLists.map((list) => rewordCodeList(list, reworder)),
    charsets: model.charsets.map((set) => ({ ...set, label: words.label(set.label, set.id) })),
    itemChecks: model.itemChecks.map((check) => rewordItemCheck(check, reworder)),
    relatedChecks: model.relatedChecks.map((check) => rewordRelatedCheck(check, reworder)),
    messages: model.messages.map((message) => rewordMessage(message, reworder)),
    history: model.history.map((entry) => rewordHistory(entry, reworder)),
    ...(corrections === undefined
      ? {}
      : { corrections: corrections.map((each) => rewordCorrection(each, reworder)) }),
  };
}

function makeReworder(model: SpecModel, words: Rewording): Reworder {
  const itemIds = new Set<string>();
  const collect = ({ members }: Section): void => {
    for (const member of members) {
      if (member.kind === "section") collect(member.section);
      else if (member.item.itemId !== undefined) itemIds.add(member.item.itemId);
    }
  };
  for (const { sections } of model.layouts) sections.forEach(collect);
  return {
    words,
    key: (key) => (itemIds.has(key) ? key : words.key(key)),
    source: ({ file, sheet, cell }) => ({
      file: words.place(file),
      sheet: words.place(sheet),
      cell,
    }),
  };
}

function rewordLayout(layout: RecordLayout, reworder: Reworder): RecordLayout {
  const { id, name, procedure, sections, source } = layout;
  const { words } = reworder;
  return {
    ...layout,
    name: words.label(name, id),
    procedure: { ...procedure, name: words.label(procedure.name, procedure.code) },
    sections: sections.map((section) => rewordSection(section, reworder)),
    source: reworder.source(source),
  };
}

function rewordSection(section: Section, reworder: Reworder): Section {
  return {
    ...section,
    key: reworder.key(section.key),
    name: reworder.words.label(section.name, section.identifier),
    members: section.members.map((member) =>
      member.kind === "item"
        ? { kind: "item", item: rewordItem(member.item, reworder) }
        : { kind: "section", section: rewordSection(member.section, reworder) },
    ),
  };
}

function rewordItem(item: Item, reworder: Reworder): Item {
  const { words } = reworder;
  const { name, nameEn, note, ...facts } = item;
  return {
    ...facts,
    key: reworder.key(item.key),
    name: words.label(name, item.itemId ?? item.identifier),
    ...optional("nameEn", nameEn, words.secondLabel),
    attribute: words.attribute(item),
    ...optional("note", note, words.note),
    source: reworder.source(item.source),
  };
}

function rewordCodeList(list: CodeList, reworder: Reworder): CodeList {
  return {
    ...list,
    name: reworder.words.label(list.name, list.id),
    codes: list.codes.map((code) => rewordCode(code, reworder)),
    source: reworder.source(list.source),
  };
}

function rewordCode(code: Code, reworder: Reworder): Code {
  const { label, labelEn, ...facts } = code;
  return {
    ...facts,
    label: reworder.words.label(label, code.value),
    ...optional("labelEn", labelEn, reworder.words.secondLabel),
    source: reworder.source(code.source),
  };
}

function rewordItemCheck(check: ItemCheck, { key, source }: Reworder): ItemCheck {
  return { ...check, item: key(check.item), source: source(check.source) };
}

/** A message without its text has no placeholders either: they are parts of the text. */
function rewordMessage(message: Message, { words, source }: Reworder): Message {
  const { remedy, ...facts } = message;
  return {
    ...facts,
    text: words.sentence(message.text),
    placeholders: [],
    ...optional("remedy", remedy, words.note),
    source: source(message.source),
  };
}

function rewordHistory(entry: HistoryEntry, { words, source }: Reworder): HistoryEntry {
  const { sheet, item, ...facts } = entry;
  return {
    ...facts,
    ...optional("sheet", sheet, words.place),
    ...optional("item", item, words.correctedLabel),
    text: words.sentence(entry.text),
    source: source(entry.source),
  };
}

/** A property that is there where the text was and something takes its place. */
function optional<Name extends string>(
  name: Name,
  text: string | undefined,
  reword: (text: string) => string | undefined,
): Partial<Record<Name, string>> {
  const reworded = text === undefined ? undefined : reword(text);
  return (reworded === undefined ? {} : { [name]: reworded }) as Partial<Record<Name, string>>;
}
