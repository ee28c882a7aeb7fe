import type { Section } from "../../spec/model.js";
import { candidatesFor } from "../../spec/candidates.js";
import type { ItemRef } from "../expression.js";
import { type LayoutNames, type NamedPlace, normaliseName } from "../layout-names.js";
import { quoteName, quoteText } from "./quote.js";
import { ExpressionSyntaxError } from "./syntax-error.js";

/** Longer names are not looked for; their items are written by key. */
const longestName = 1_000;

/**
 * How items and groups of a layout are written, and what is meant by what was written: a name, an item
 * id, or a name behind a heading or path of headings, each compared as `normaliseName` makes it.
 */
export class WrittenNames {
  constructor(readonly layout: LayoutNames) {}

  /** The key of the only item that the text can mean. */
  itemKey(text: string, offset: number): string {
    const places = this.#placesOf(text);
    const [only, second] = places;
    if (only !== undefined && second === undefined) return only.item.key;
    if (only !== undefined) {
      const candidates = places.map(({ item }) => this.writeItem({ kind: "item", key: item.key }));
      throw new ExpressionSyntaxError(`several items ${quoteName(text)}`, offset, candidates);
    }
    const known = new Set(this.layout.places.map(({ item }) => item.name));
    const candidates = candidatesFor(text, known).map(quoteName);
    throw new ExpressionSyntaxError(`no item ${quoteName(text)}`, offset, candidates);
  }

  /** The shortest way to write an item that means no other. */
  writeItem({ key, row }: ItemRef): string {
    const place = this.layout.placeOf(key);
    const written = place === undefined ? undefined : waysToWrite(place).find(means(this, place));
    const name = written === undefined ? `item(${quoteText(key)})` : quoteName(written);
    return row === undefined ? name : `${name}[${row}]`;
  }

  groupKey(text: string, offset: number): string {
    const groups = this.#groupsOf(text);
    const [only, second] = groups;
    if (only !== undefined && second === undefined) return only.key;
    if (only !== undefined) {
      const candidates = groups.map(({ key }) => this.writeGroup(key));
      throw new ExpressionSyntaxError(`several groups ${quoteName(text)}`, offset, candidates);
    }
    const known = this.#groups().map(({ name }) => quoteName(name));
    throw new ExpressionSyntaxError(`no group ${quoteName(text)}`, offset, [...new Set(known)]);
  }

  writeGroup(key: string): string {
    const group = this.#groups().find((section) => section.key === key);
    const written = [group?.name ?? "", key].find((text) => {
      const [only, second] = text === "" ? [] : this.#groupsOf(text);
      return only?.key === key && second === undefined;
    });
    return written === undefined ? `group(${quoteText(key)})` : quoteName(onOneLine(written));
  }

  hasGroup(key: string): boolean {
    return this.#groups().some((section) => section.key === key);
  }

  isOnly(text: string, place: NamedPlace): boolean {
    const [only, second] = this.#placesOf(text);
    return only === place && second === undefined;
  }

  #placesOf(text: string): readonly NamedPlace[] {
    if (text.length > longestName) return [];
    const normal = normaliseName(text);
    const found = new Set(this.layout.placesNamed(normal));
    for (let at = normal.indexOf("/"); at >= 0; at = normal.indexOf("/", at + 1)) {
      const heading = withoutGaps(normal.slice(0, at).trim());
      for (const place of this.layout.placesNamed(normal.slice(at + 1).trim())) {
        if (headingPaths(place).some((path) => withoutGaps(path) === heading)) found.add(place);
      }
    }
    return [...found];
  }

  #groupsOf(text: string): readonly Section[] {
    const normal = withoutGaps(normaliseName(text));
    return this.#groups().filter(({ name, key }) =>
      [name, key].some((known) => withoutGaps(normaliseName(known)) === normal),
    );
  }

  #groups(): readonly Section[] {
    return [...this.layout.groups.values()].flat();
  }
}

function means(names: WrittenNames, place: NamedPlace): (text: string) => boolean {
  return (text) => names.isOnly(text, place);
}

/** Short ones first. */
function waysToWrite(place: NamedPlace): readonly string[] {
  const name = onOneLine(place.item.name);
  const ways = [name, ...headingPaths(place).map((path) => `${path} / ${name}`)];
  return [...ways, place.item.itemId ?? ""].filter((text) => normaliseName(text) !== "");
}

/** Single headings from the innermost, then the path of the last two, three, and so on. */
function headingPaths({ headings }: NamedPlace): readonly string[] {
  const paths = headings.map((_, index) => headings.slice(headings.length - 1 - index).join(" / "));
  return [...headings.toReversed(), ...paths.slice(1)];
}

/** Names that are broken over lines in a cell are written on one. */
function onOneLine(name: string): string {
  return /[^\P{White_Space} ]/u.test(name) ? normaliseName(name) : name;
}

function withoutGaps(path: string): string {
  return path.replaceAll(/ *\/ */g, "/");
}
