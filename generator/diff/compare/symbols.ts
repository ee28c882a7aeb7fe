import { enumMemberName, memberName, pascalCase } from "../../emit/plan/names.js";
import type { Code, CodeList, RecordLayout, Section } from "../../spec/model.js";
import type { PlacedItem } from "../../spec/walk.js";
import type { SymbolChange } from "../change.js";
import type { Matching } from "../matching.js";

/** Names in the generated packages, as the maker's code writes them. */

type Kind = SymbolChange["kind"];

function symbol(kind: Kind, before: string | null, after: string | null): SymbolChange {
  return { kind, before, after };
}

export function classOf(before: RecordLayout | null, after: RecordLayout | null): SymbolChange {
  return symbol("class", className(before), className(after));
}

function className(layout: RecordLayout | null): string | null {
  return layout === null ? null : pascalCase(layout.identifier);
}

/** The validators of layouts, by their ids in the newer spec. */
export function validatorsIn({
  layouts,
}: Matching): (ids: readonly string[]) => readonly SymbolChange[] {
  const name = ({ identifier }: RecordLayout) => `validate${pascalCase(identifier)}`;
  const validators = new Map(
    layouts.pairs.map(({ before, after }) => [
      after.id,
      symbol("function", name(before), name(after)),
    ]),
  );
  return (ids) => ids.flatMap((id) => validators.get(id) ?? []);
}

/** An item or section in one layout of each spec. */
export interface InLayout<Thing> {
  readonly layout: RecordLayout;
  readonly thing: Thing;
}

export function propertyOf(
  before: InLayout<PlacedItem> | null,
  after: InLayout<PlacedItem> | null,
): SymbolChange {
  return symbol("property", itemPath(before), itemPath(after));
}

function itemPath(place: InLayout<PlacedItem> | null): string | null {
  if (place === null) return null;
  const { item, sections } = place.thing;
  return pathOf(place.layout, [...sections, item]);
}

/** Path of a section, given with those around it. */
export function sectionPathOf(layout: RecordLayout, sections: readonly Section[]): string {
  return pathOf(layout, sections);
}

function pathOf(layout: RecordLayout, members: readonly { readonly identifier: string }[]): string {
  const names = members.map(({ identifier }) => memberName(identifier));
  return [pascalCase(layout.identifier), ...names].join(".");
}

export function enumOf(before: CodeList | null, after: CodeList | null): SymbolChange {
  const name = (list: CodeList | null) => (list === null ? null : pascalCase(list.identifier));
  return symbol("enum", name(before), name(after));
}

export function memberOf(
  before: { readonly list: CodeList; readonly code: Code } | null,
  after: { readonly list: CodeList; readonly code: Code } | null,
): SymbolChange {
  const name = (place: typeof before) =>
    place === null
      ? null
      : `${pascalCase(place.list.identifier)}.${enumMemberName(place.code.identifier)}`;
  return symbol("member", name(before), name(after));
}
