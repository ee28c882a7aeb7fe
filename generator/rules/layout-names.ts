import type { Code, CodeList, Item, RecordLayout, Section } from "../spec/model.js";
import { itemsOf } from "../spec/walk.js";
import { normalise } from "./normalise.js";
import type { NameLexicon } from "./tokenise.js";

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
  placesNamed(name: string): readonly NamedPlace[];
  placeOf(key: string): NamedPlace | undefined;
  /** Repeating sections by name. */
  readonly groups: ReadonlyMap<string, readonly Section[]>;
  readonly codes: CodeIndex;
  /** Labels of the charsets of the spec by id. */
  readonly charsets?: ReadonlyMap<string, string>;
}

/** The code lists of a spec, with their codes by label. Made once for all layouts. */
export interface CodeIndex {
  readonly lists: ReadonlyMap<string, CodeList>;
  /** Codes of a list by normalised label. */
  readonly byLabel: ReadonlyMap<string, ReadonlyMap<string, readonly Code[]>>;
}

export function makeCodeIndex(codeLists: readonly CodeList[]): CodeIndex {
  const byLabel = codeLists.map(({ id, codes }) => {
    const labels = new Map<string, Code[]>();
    for (const code of codes) {
      const label = normaliseName(code.label);
      labels.set(label, [...(labels.get(label) ?? []), code]);
    }
    return [id, labels] as const;
  });
  return { lists: new Map(codeLists.map((list) => [list.id, list])), byLabel: new Map(byLabel) };
}

/** A name as sentences are compared with it. */
export function normaliseName(name: string): string {
  return normalise(name).text.trim();
}

export function makeLayoutNames(
  layout: RecordLayout,
  codes: CodeIndex,
  charsets?: ReadonlyMap<string, string>,
): LayoutNames {
  const places = itemsOf(layout).map(({ item, sections }): NamedPlace => {
    const group = [...sections].reverse().find(({ repeat }) => repeat !== undefined);
    return {
      item,
      sections: sections.map(({ key }) => key),
      headings: sections.map(({ name }) => normaliseName(name)),
      group: group?.key ?? null,
    };
  });
  const byName = new Map<string, NamedPlace[]>();
  const addName = (name: string, place: NamedPlace): void => {
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [place]);
    else if (!same.includes(place)) same.push(place);
  };
  for (const place of places) {
    addName(normaliseName(place.item.name), place);
    if (place.item.itemId !== undefined) addName(normaliseName(place.item.itemId), place);
  }
  const groups = groupsOf(layout);
  const byKey = new Map(places.map((place) => [place.item.key, place]));
  return {
    lexicon: {
      names: namesOf(byName, groups, places),
      labels: labelsOf(places, codes),
    },
    places,
    placesNamed: (name) => byName.get(name) ?? [],
    placeOf: (key) => byKey.get(key),
    groups,
    codes,
    ...(charsets === undefined ? {} : { charsets }),
  };
}

function groupsOf(layout: RecordLayout): ReadonlyMap<string, readonly Section[]> {
  const groups = new Map<string, Section[]>();
  const visit = (section: Section): void => {
    if (section.repeat !== undefined) {
      const name = normaliseName(section.name);
      groups.set(name, [...(groups.get(name) ?? []), section]);
    }
    for (const member of section.members) if (member.kind === "section") visit(member.section);
  };
  layout.sections.forEach(visit);
  return groups;
}

/** Where one text names several kinds of things the item is meant, then the group. */
function namesOf(
  items: ReadonlyMap<string, unknown>,
  groups: ReadonlyMap<string, unknown>,
  places: readonly NamedPlace[],
): NameLexicon["names"] {
  const names = new Map<string, "item" | "group" | "section">();
  for (const { headings } of places) for (const name of headings) names.set(name, "section");
  for (const name of groups.keys()) names.set(name, "group");
  for (const name of items.keys()) names.set(name, "item");
  return names;
}

function labelsOf(places: readonly NamedPlace[], { byLabel }: CodeIndex): ReadonlySet<string> {
  const lists = new Set(places.flatMap(({ item }) => item.codeList ?? []));
  return new Set([...lists].flatMap((id) => [...(byLabel.get(id)?.keys() ?? [])]));
}
