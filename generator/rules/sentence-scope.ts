import type { LayoutNames, NamedPlace } from "./layout-names.js";
import { makeWordTable, type WordTable } from "./word-table.js";

/** A layout's names, ready for its sentences. */
export interface SentenceScope {
  readonly names: LayoutNames;
  readonly table: WordTable;
}

const isId = /^[\x20-\x7e]{1,3}$/;

export function makeScope(names: LayoutNames): SentenceScope {
  // A name of one character, and a short id of a form or list, is too likely to be a part of another word.
  const long = [...names.lexicon.names].filter(
    ([name, kind]) =>
      name.length > 1 && !(isId.test(name) && (kind === "form" || kind === "codeList")),
  );
  return { names, table: makeWordTable(long) };
}

/** What a name or label means in a layout, as far as the meaning of a sentence depends on it. */
export function describeName(name: string, names: LayoutNames): string {
  const kind = names.lexicon.names.get(name);
  const label = names.lexicon.labels.has(name);
  if (kind === undefined) return label ? "label" : "";
  const under = kind === "section" || kind === "group" ? placesUnder(name, names) : [];
  const groups = (names.groups.get(name) ?? []).map(({ key }) => key);
  const places = [...names.placesNamed(name), ...under].map(describePlace);
  const other = `${names.forms.get(name)} ${names.lists.get(name)}`;
  return [kind, label, other, ...groups, "", ...places].join("\n");
}

function placesUnder(heading: string, { places }: LayoutNames): readonly NamedPlace[] {
  return places.filter(({ headings }) => headings.includes(heading));
}

/** Everything that the meaning of a sentence can take from an item. */
export function describePlace({ item, sections, group }: NamedPlace): string {
  const { key, kind, codeList, pattern } = item;
  return [key, kind, codeList, pattern, group, ...sections].join("\t");
}
