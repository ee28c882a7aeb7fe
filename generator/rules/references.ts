import type { ItemRef } from "./expression.js";
import type { NamedPlace } from "./layout-names.js";
import type { LoweringContext } from "./lowering-context.js";
import { notUnderstood } from "./not-understood.js";
import type {
  ReferenceListMember,
  ReferenceListTree,
  ReferenceTree,
  TokenIndex,
} from "./syntax.js";
import type { Token } from "./tokenise.js";

/** Finds what the names of a sentence mean in a layout; what is not certain is not understood. */
export class References {
  constructor(readonly context: LoweringContext) {}

  /** The item that the sentence is about: the one it names first, else the one the check is listed under. */
  itself(): ItemRef {
    const [target, second] = this.#subjects();
    if (target === undefined) throw notUnderstood("no-subject", 0);
    if (second !== undefined) throw notUnderstood("several-subjects", 0);
    return target;
  }

  /** All items that the sentence is about. */
  targets(): readonly ItemRef[] {
    const subjects = this.#subjects();
    if (subjects.length === 0) throw notUnderstood("no-subject", 0);
    return subjects;
  }

  #subjects(): readonly ItemRef[] {
    const { topic, targets } = this.context;
    if (topic !== null) return this.list(topic);
    return targets.map((key) => {
      if (this.context.names.placeOf(key) === undefined) {
        throw notUnderstood("item-not-in-layout", 0, { key });
      }
      return { kind: "item", key };
    });
  }

  one(tree: ReferenceTree): ItemRef {
    if (tree.kind === "itself") return this.itself();
    if (tree.kind === "parent") {
      const { start } = this.token(tree.token);
      throw notUnderstood("main-application-item", start);
    }
    const place = this.#resolve(tree);
    if (tree.row === null) return { kind: "item", key: place.item.key };
    if (place.group === null) {
      throw notUnderstood("item-without-rows", this.token(tree.token).start);
    }
    return { kind: "item", key: place.item.key, row: numberOf(this.token(tree.row).text) };
  }

  list({ of }: ReferenceListTree): readonly ItemRef[] {
    return of.flatMap((member) => this.#member(member));
  }

  #member(member: ReferenceListMember): readonly ItemRef[] {
    switch (member.kind) {
      case "section-items":
        return this.sectionItems(member.token).map(({ item }) => ({ kind: "item", key: item.key }));
      case "span":
        return this.#span(member.from, member.to);
      default:
        return [this.one(member)];
    }
  }

  /** The items under a heading. */
  sectionItems(index: TokenIndex): readonly NamedPlace[] {
    const { text, start } = this.token(index);
    const places = this.context.names.places.filter(({ headings }) => headings.includes(text));
    if (places.length === 0) throw notUnderstood("no-items-under-heading", start, { text });
    return places;
  }

  /** The items from one to another in the order of the columns. */
  #span(from: TokenIndex, to: TokenIndex): readonly ItemRef[] {
    const { places } = this.context.names;
    const [first, last] = [from, to].map((token) =>
      places.indexOf(this.#resolve({ kind: "named", token, id: null, section: null, row: null })),
    );
    if (first === undefined || last === undefined || first >= last) {
      throw notUnderstood("items-out-of-order", this.token(from).start);
    }
    return places.slice(first, last + 1).map(({ item }) => ({ kind: "item", key: item.key }));
  }

  /** Key of the repeating section with a name. */
  group(index: TokenIndex): string {
    const { kind, text, start } = this.token(index);
    const [only, second] = this.context.names.groups.get(text) ?? [];
    if (only === undefined && kind === "item") return this.#groupOfItem(index);
    if (only === undefined) throw notUnderstood("no-group", start, { text });
    if (second !== undefined) {
      throw notUnderstood("several-groups", start, { text }, [only.key, second.key]);
    }
    return only.key;
  }

  /** Rows are said of an item of a group as of the group. */
  #groupOfItem(token: TokenIndex): string {
    const { item, group } = this.#resolve({
      kind: "named",
      token,
      id: null,
      section: null,
      row: null,
    });
    if (group !== null) return group;
    throw notUnderstood("no-group", this.token(token).start, { text: item.name });
  }

  /** Key of the repeating section that the check's own items are in. */
  ownGroup(): string {
    const groups = new Set(
      this.context.targets.map((key) => this.context.names.placeOf(key)?.group ?? null),
    );
    const [only] = groups;
    if (groups.size === 1 && only !== null && only !== undefined) return only;
    throw notUnderstood("subject-without-group", 0);
  }

  /** Key of the repeating section that an item is in. */
  groupOf({ key }: ItemRef): string | null {
    return this.context.names.placeOf(key)?.group ?? null;
  }

  token(index: TokenIndex): Pick<Token, "kind" | "text" | "start"> {
    return this.context.tokens[index] ?? { kind: "unknown", text: "", start: 0 };
  }

  startOf({ of }: ReferenceListTree): number {
    const [first] = of;
    if (first === undefined || first.kind === "itself") return 0;
    return this.token(first.kind === "span" ? first.from : first.token).start;
  }

  #resolve(tree: ReferenceTree & { readonly kind: "named" }): NamedPlace {
    const { text, start } = this.token(tree.token);
    let places = this.#placesOf(text);
    if (tree.id !== null) {
      const id = this.token(tree.id).text;
      const same = this.#placesOf(id);
      places = places.filter((place) => same.includes(place));
      if (places.length === 0) throw notUnderstood("item-number-differs", start, { text, id });
    }
    if (tree.section !== null) {
      const heading = this.token(tree.section).text;
      places = places.filter(({ headings }) => headings.includes(heading));
      if (places.length === 0)
        throw notUnderstood("no-item-under-heading", start, { text, heading });
    }
    const [only, second] = places.length > 1 ? this.#nearest(places) : places;
    if (only === undefined) throw notUnderstood("no-item", start, { text });
    if (second === undefined) return only;
    const candidates = places.map(({ item, headings }) => [...headings, item.name].join(" / "));
    throw notUnderstood("several-items", start, { text }, candidates);
  }

  #placesOf(text: string): readonly NamedPlace[] {
    const { names } = this.context;
    return text.startsWith("#") ? names.placesNumbered(text.slice(1)) : names.placesNamed(text);
  }

  /** Of several items with one name the check's own, else the ones that share its innermost heading. */
  #nearest(places: readonly NamedPlace[]): readonly NamedPlace[] {
    const [target] = this.context.targets;
    const own = target === undefined ? undefined : this.context.names.placeOf(target);
    if (own === undefined) return places;
    if (places.includes(own)) return [own];
    const depth = (place: NamedPlace): number => {
      let shared = 0;
      while (shared < own.sections.length && place.sections[shared] === own.sections[shared])
        shared++;
      return shared;
    };
    const best = Math.max(...places.map(depth));
    return best === 0 ? places : places.filter((place) => depth(place) === best);
  }
}

/** A number written in digits or as one kanji, such as `3件`, `一つ`. */
export function numberOf(text: string): number {
  const kanji = "一二三四五六七八九十".indexOf(text[0] ?? "?") + 1;
  return kanji > 0 ? kanji : Number.parseInt(text.replace(/^\D+/u, ""), 10);
}
