import type { Code, CodeList, Item, RecordLayout, Section } from "../spec/model.js";
import { itemsOf } from "../spec/walk.js";
import { normalise } from "./normalise.js";
import type { NameKind, NameLexicon } from "./tokenise.js";

/** An item with where it stands, for resolving names. */
export interface NamedPlace {
  readonly item: Item;
  /** Keys of the sections around it, outermost first. */
  readonly sections: readonly string[];
  /** Names of the sections around it, normalised. */
  readonly headings: readonly string[];
  /** Key of the repeating section it is in. */
  readonly group: string | null;
}

/** What sentences can mention of one layout. */
export interface LayoutNames {
  readonly lexicon: NameLexicon;
  readonly places: readonly NamedPlace[];
  /** By name or item id, normalised. */
  placesNamed(name: string): readonly NamedPlace[];
  /** By the number printed beside them. */
  placesNumbered(no: string): readonly NamedPlace[];
  placeOf(key: string): NamedPlace | undefined;
  /** Repeating sections by name. */
  readonly groups: ReadonlyMap<string, readonly Section[]>;
  readonly codes: CodeIndex;
  /** Ids of code lists by what sentences call them. */
  readonly lists: ReadonlyMap<string, string>;
  /** Names of the procedures and layouts of the spec, and whether this layout is one of them. */
  readonly forms: ReadonlyMap<string, boolean>;
  /** Labels of the charsets of the spec by id. */
  readonly charsets?: ReadonlyMap<string, string>;
}

/** The code lists of a spec, with their codes by label. Made once for all layouts. */
export interface CodeIndex {
  readonly lists: ReadonlyMap<string, CodeList>;
  /** Codes of a list by normalised label. */
  readonly byLabel: ReadonlyMap<string, ReadonlyMap<string, readonly Code[]>>;
  /** `normaliseName`, remembering: layouts share most of their names. */
  readonly normalise: (name: string) => string;
  /** Ids by what sentences call a list: its id, its name, and its name with コード表 or 一覧. */
  readonly named: ReadonlyMap<string, string>;
}

export function makeCodeIndex(codeLists: readonly CodeList[]): CodeIndex {
  const normalised = new Map<string, string>();
  const normalise = (name: string): string => {
    const known = normalised.get(name) ?? normaliseName(name);
    normalised.set(name, known);
    return known;
  };
  const byLabel = codeLists.map(({ id, codes }) => {
    const labels = new Map<string, Code[]>();
    for (const code of codes) {
      const label = normaliseName(code.label);
      labels.set(label, [...(labels.get(label) ?? []), code]);
    }
    return [id, labels] as const;
  });
  return {
    lists: new Map(codeLists.map((list) => [list.id, list])),
    byLabel: new Map(byLabel),
    named: new Map(codeLists.flatMap(listNames)),
    normalise,
  };
}

/** A plain name, such as 職業, is as often that of an item; only with its suffix is it surely the list. */
function listNames({ id, name }: CodeList): readonly (readonly [string, string])[] {
  const suffixed = ["コード表", "コード一覧", "コード一覧表", "一覧", "一覧表", "表"].map(
    (tail) => name + tail,
  );
  const plain = /(?:表|一覧|リスト)$/u.test(name) ? [name] : [];
  return [id, ...plain, ...suffixed].map((text) => [normaliseName(text), id] as const);
}

/** A name as sentences are compared with it. */
export function normaliseName(name: string): string {
  return normalise(name).text.trim();
}

/**
 * What sentences can mention of a layout.
 * @param charsets labels of the charsets of the spec by id
 * @param layouts all layouts of the spec, whose names sentences may give
 */
export function makeLayoutNames(
  layout: RecordLayout,
  codes: CodeIndex,
  charsets?: ReadonlyMap<string, string>,
  layouts: readonly RecordLayout[] = [layout],
): LayoutNames {
  const { normalise } = codes;
  const places = itemsOf(layout).map(({ item, sections }): NamedPlace => {
    const group = [...sections].reverse().find(({ repeat }) => repeat !== undefined);
    return {
      item,
      sections: sections.map(({ key }) => key),
      headings: sections.map(({ name }) => normalise(name)),
      group: group?.key ?? null,
    };
  });
  const byName = groupPlaces(places, normalise, ({ name, itemId }) =>
    itemId === undefined ? [name] : [name, itemId],
  );
  const byNumber = groupPlaces(places, normalise, ({ no }) => (no === undefined ? [] : [no]));
  const forms = formsOf(layout, layouts, normalise);
  const lists = new Map([...listsOfItems(places, normalise), ...codes.named]);
  const groups = groupsOf(layout, normalise);
  const byKey = new Map(places.map((place) => [place.item.key, place]));
  return {
    lexicon: {
      names: namesOf({ items: byName, groups, places, lists, forms }),
      labels: labelsOf(places, codes),
      numbers: new Set(byNumber.keys()),
    },
    places,
    placesNamed: (name) => byName.get(name) ?? [],
    placesNumbered: (no) => byNumber.get(no) ?? [],
    placeOf: (key) => byKey.get(key),
    groups,
    codes,
    lists,
    forms,
    ...(charsets === undefined ? {} : { charsets }),
  };
}

/** Items by each of their names, normalised. */
function groupPlaces(
  places: readonly NamedPlace[],
  normalise: (name: string) => string,
  namesOfItem: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly NamedPlace[]> {
  const byName = new Map<string, NamedPlace[]>();
  for (const place of places) {
    for (const name of new Set(namesOfItem(place.item).map(normalise))) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [place]);
      else same.push(place);
    }
  }
  return byName;
}

function formsOf(
  layout: RecordLayout,
  layouts: readonly RecordLayout[],
  normalise: (name: string) => string,
): ReadonlyMap<string, boolean> {
  const namesOfForm = ({ id, name, procedure }: RecordLayout) =>
    [id, name, procedure.name].map(normalise);
  const own = new Set(namesOfForm(layout));
  return new Map(layouts.flatMap(namesOfForm).map((name) => [name, own.has(name)]));
}

function groupsOf(
  layout: RecordLayout,
  normalise: (name: string) => string,
): ReadonlyMap<string, readonly Section[]> {
  const groups = new Map<string, Section[]>();
  const visit = (section: Section): void => {
    if (section.repeat !== undefined) {
      const name = normalise(section.name);
      groups.set(name, [...(groups.get(name) ?? []), section]);
    }
    for (const member of section.members) if (member.kind === "section") visit(member.section);
  };
  layout.sections.forEach(visit);
  return groups;
}

/** 職業コード表 is the code list of the item 職業コード, whatever the list is called. */
function listsOfItems(
  places: readonly NamedPlace[],
  normalise: (name: string) => string,
): ReadonlyMap<string, string> {
  const lists = new Map<string, string>();
  const several = new Set<string>();
  for (const { item } of places) {
    if (item.codeList === undefined) continue;
    for (const tail of ["表", "一覧", "一覧表"]) {
      const name = normalise(item.name + tail);
      if (lists.has(name) && lists.get(name) !== item.codeList) several.add(name);
      lists.set(name, item.codeList);
    }
  }
  for (const name of several) lists.delete(name);
  return lists;
}

/** Where one text names several kinds of things the item is meant, then the group. */
function namesOf(known: {
  readonly items: ReadonlyMap<string, unknown>;
  readonly groups: ReadonlyMap<string, unknown>;
  readonly places: readonly NamedPlace[];
  readonly lists: ReadonlyMap<string, unknown>;
  readonly forms: ReadonlyMap<string, unknown>;
}): NameLexicon["names"] {
  const names = new Map<string, NameKind>();
  const add = (kind: NameKind, of: Iterable<string>): void => {
    for (const name of of) names.set(name, kind);
  };
  add("form", known.forms.keys());
  add("codeList", known.lists.keys());
  for (const { headings } of known.places) add("section", headings);
  add("group", known.groups.keys());
  add("item", known.items.keys());
  return names;
}

function labelsOf(places: readonly NamedPlace[], codes: CodeIndex): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const id of new Set(places.map(({ item }) => item.codeList))) {
    for (const label of codes.byLabel.get(id ?? "")?.keys() ?? []) labels.add(label);
  }
  return labels;
}
