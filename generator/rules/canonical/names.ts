import type { ItemRef } from "../expression.js";
import { type LayoutNames, type NamedPlace, normaliseName } from "../layout-names.js";
import { quote } from "./words.js";

/** Items, groups and codes as a person knows them. */
export class CanonicalNames {
  constructor(readonly layout: LayoutNames) {}

  items(items: readonly ItemRef[]): string {
    return items.map((item) => this.item(item)).join("、");
  }

  /** An item by its name, with what tells it from others of that name. */
  item({ key, row }: ItemRef): string {
    const place = this.layout.placeOf(key);
    const inRow = row === undefined ? "" : `${row}行目の`;
    if (place === undefined) return inRow + quote(key);
    const name = quote(place.item.name);
    const others = this.layout
      .placesNamed(normaliseName(place.item.name))
      .filter((other) => other !== place);
    if (others.length === 0) return inRow + name;
    const differs = (of: (place: NamedPlace) => string): boolean =>
      others.every((other) => of(other) !== of(place));
    for (const headingOf of [innermost, wholePath]) {
      if (differs(headingOf)) return `${quote(headingOf(place))}の${inRow}${name}`;
    }
    return `${quote(wholePath(place))}の${inRow}${name}（項目ID：${key}）`;
  }

  group(key: string): string {
    for (const sections of this.layout.groups.values()) {
      const section = sections.find((each) => each.key === key);
      if (section !== undefined) return quote(sections.length === 1 ? section.name : key);
    }
    return quote(key);
  }

  /** A value of an item, with its label where it is a code. */
  value(value: string, item: ItemRef): string {
    const id = this.layout.placeOf(item.key)?.item.codeList;
    const list = id === undefined ? undefined : this.layout.codes.lists.get(id);
    const label = list?.codes.find((code) => code.value === value)?.label;
    return quote(label === undefined ? value : `${value}：${label}`);
  }

  codeList(id: string): string {
    return quote(this.layout.codes.lists.get(id)?.name ?? id);
  }

  charset(id: string): string {
    return quote(this.layout.charsets?.get(id) ?? id);
  }
}

function innermost({ headings }: NamedPlace): string {
  return headings.at(-1) ?? "";
}

function wholePath({ headings }: NamedPlace): string {
  return headings.join(" / ");
}
