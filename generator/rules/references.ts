import type { Assertion, Condition, ItemRef, Operand } from "./expression.js";
import type { NamedPlace } from "./layout-names.js";
import type { LoweringContext } from "./lowering-context.js";
import { NotUnderstood } from "./not-understood.js";
import { contextDates } from "./vocabulary.js";
import type { OperandTree, ReferenceListTree, ReferenceTree, TokenIndex } from "./syntax.js";
import { normaliseName } from "./layout-names.js";

/** Finds what the names of a sentence mean in a layout; what is not certain is not understood. */
export class References {
  constructor(readonly context: LoweringContext) {}

  /** The item that the check is listed under. */
  itself(): ItemRef {
    const [target, second] = this.context.targets;
    if (target === undefined) throw new NotUnderstood("the check names no item", 0);
    if (second !== undefined) throw new NotUnderstood("the check is listed under several items", 0);
    return this.#refTo(target);
  }

  /** All items that the check is listed under. */
  targets(): readonly ItemRef[] {
    if (this.context.targets.length === 0) throw new NotUnderstood("the check names no item", 0);
    return this.context.targets.map((key) => this.#refTo(key));
  }

  one(tree: ReferenceTree): ItemRef {
    if (tree.kind === "itself") return this.itself();
    const place = this.#resolve(tree);
    const row = tree.row === undefined ? null : this.#rowNumber(tree.row);
    if (row === null) return { kind: "item", key: place.item.key };
    if (place.group === null)
      throw new NotUnderstood("the item has no rows", this.#start(tree.token));
    return { kind: "item", key: place.item.key, row };
  }

  list({ of }: ReferenceListTree): readonly ItemRef[] {
    return of.map((tree) => this.one(tree));
  }

  operand(tree: OperandTree): Operand {
    switch (tree.kind) {
      case "itself":
      case "named":
        return this.one(tree);
      case "context":
        return this.#contextDate(tree.token);
      case "literal":
        return { kind: "text", value: this.#token(tree.token).text };
    }
  }

  /** Key of the repeating section with a name. */
  group(token: TokenIndex): string {
    const { text, start } = this.#token(token);
    const [only, second] = this.context.names.groups.get(text) ?? [];
    if (only === undefined) throw new NotUnderstood(`no group 「${text}」`, start);
    if (second !== undefined) {
      throw new NotUnderstood(`several groups 「${text}」`, start, [only.key, second.key]);
    }
    return only.key;
  }

  /** Key of the repeating section that the check's own items are in. */
  ownGroup(): string {
    const groups = new Set(
      this.context.targets.map((key) => this.context.names.placeOf(key)?.group ?? null),
    );
    const [only] = groups;
    if (groups.size === 1 && only !== null && only !== undefined) return only;
    throw new NotUnderstood("the check's items are in no repeating group", 0);
  }

  /** How the references of a list are joined, in the words between them. */
  joiners({ of }: ReferenceListTree): readonly ("or" | "both")[] {
    const first = of[0];
    const last = of.at(-1);
    if (first?.kind !== "named" || last?.kind !== "named") return [];
    return this.context.tokens.slice(first.token, last.token).flatMap(({ kind }) => {
      if (kind === "or") return ["or" as const];
      return kind === "both" || kind === "to" ? ["both" as const] : [];
    });
  }

  startOf({ of }: ReferenceListTree): number {
    const [first] = of;
    return first?.kind === "named" ? this.#start(first.token) : 0;
  }

  /**
   * Key of the group whose rows the check looks at one by one: where it reads items of a group
   * without saying which row. Null for a check on the record as a whole.
   */
  rowScope(
    stated: boolean,
    parts: { readonly when: Condition | null; readonly assert: Assertion },
  ): string | null {
    const groups = new Set<string>();
    visitRefs([parts.when, parts.assert], (ref) => {
      const group = this.context.names.placeOf(ref.key)?.group ?? null;
      if (group !== null && ref.row === undefined) groups.add(group);
    });
    visitRowFilled([parts.when, parts.assert], (group) => groups.add(group));
    const [only, second] = groups;
    if (second !== undefined) throw new NotUnderstood("items of several groups", 0);
    if (stated && only === undefined) throw new NotUnderstood("rows of which group?", 0);
    return only ?? null;
  }

  #refTo(key: string): ItemRef {
    if (this.context.names.placeOf(key) === undefined) {
      throw new NotUnderstood(`the layout has no item ${key}`, 0);
    }
    return { kind: "item", key };
  }

  #token(index: TokenIndex): { readonly text: string; readonly start: number } {
    return this.context.tokens[index] ?? { text: "", start: 0 };
  }

  #start(index: TokenIndex): number {
    return this.#token(index).start;
  }

  #rowNumber(index: TokenIndex): number {
    return Number.parseInt(this.#token(index).text, 10);
  }

  /** A date by its usual name is the item of that meaning where the layout has one, else the caller's. */
  #contextDate(index: TokenIndex): Operand {
    const { text, start } = this.#token(index);
    const date = contextDates[text];
    if (date === undefined) throw new NotUnderstood(`no date 「${text}」`, start);
    for (const name of date.items) {
      const [place, second] = this.context.names.placesNamed(name);
      if (place !== undefined && second === undefined) return { kind: "item", key: place.item.key };
    }
    return { kind: "context", name: date.name };
  }

  #resolve(tree: ReferenceTree & { readonly kind: "named" }): NamedPlace {
    const { text, start } = this.#token(tree.token);
    let places = this.context.names.placesNamed(text);
    if (tree.id !== null) {
      const id = this.#token(tree.id).text;
      places = places.filter(({ item }) => normaliseName(item.itemId ?? "") === id);
      if (places.length === 0) throw new NotUnderstood(`「${text}」 is not ${id}`, start);
    }
    if (tree.section !== null) {
      const heading = this.#token(tree.section).text;
      places = places.filter(({ headings }) => headings.includes(heading));
      if (places.length === 0) throw new NotUnderstood(`no 「${text}」 in 「${heading}」`, start);
    }
    const [only, second] = places.length > 1 ? this.#nearest(places) : places;
    if (only === undefined) throw new NotUnderstood(`no item 「${text}」`, start);
    if (second === undefined) return only;
    const candidates = places.map(({ item, headings }) => [...headings, item.name].join(" / "));
    throw new NotUnderstood(`several items 「${text}」`, start, candidates);
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

function visitRefs(node: unknown, act: (ref: ItemRef) => void): void {
  if (typeof node !== "object" || node === null) return;
  if ("kind" in node && node.kind === "item") act(node as ItemRef);
  else for (const part of Object.values(node)) visitRefs(part, act);
}

function visitRowFilled(node: unknown, act: (group: string) => void): void {
  if (typeof node !== "object" || node === null) return;
  if ("kind" in node && node.kind === "row-filled" && "group" in node) act(String(node.group));
  for (const part of Object.values(node)) visitRowFilled(part, act);
}
