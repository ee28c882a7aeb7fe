import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { sameName } from "../../profile/names.js";
import type { CodeList, SourceRef } from "../model.js";
import { placeOf } from "../read-context.js";
import type { InlineCode } from "./code-text.js";

/** The item whose row gives a list. */
export interface ListOwner {
  readonly itemId: string;
  readonly name: string;
  /** The heading it stands under, which tells its list from that of a namesake. */
  readonly heading: string;
}

/** The code lists of the tables of codes, and those that items bring along; equal ones are one. */
export class CodeListRegistry {
  readonly #lists: CodeList[];
  readonly #inline = new Set<CodeList>();
  readonly #byContent = new Map<string, CodeList>();

  constructor(lists: readonly CodeList[]) {
    this.#lists = [...lists];
    for (const list of lists) {
      // Codes with parents are another list than the same codes without.
      const key = contentOf(list.codes);
      if (list.parentList === undefined && !this.#byContent.has(key))
        this.#byContent.set(key, list);
    }
  }

  get lists(): readonly CodeList[] {
    return this.#lists;
  }

  get(id: string): CodeList | undefined {
    return this.#lists.find((list) => list.id === id);
  }

  /** The list of the tables that a cell names, by id, by name, or by an id with its name behind it. */
  named(text: string): CodeList | undefined {
    const known = this.#lists.filter((list) => !this.#inline.has(list));
    const [first = ""] = text.split(/[\s(（:：]/u, 1);
    const byName = known.filter(({ name }) => sameName(name, text));
    return (
      known.find(({ id }) => id === text) ??
      known.find(({ id }) => sameName(id, text)) ??
      (byName.length === 1 ? byName[0] : undefined) ??
      known.find(({ id }) => id === first)
    );
  }

  /** The list with these codes; the first item to bring it names it. */
  add(codes: readonly InlineCode[], owner: ListOwner, source: SourceRef): CodeList {
    const key = contentOf(codes);
    const known = this.#byContent.get(key);
    if (known !== undefined) return known;
    const list: CodeList = {
      id: this.#freeId(`INLINE-${owner.itemId || owner.name}`),
      name: this.#freeName(owner),
      identifier: "",
      codes: codes.map(({ value, label }) => ({ value, label, identifier: "", source })),
      source,
    };
    this.#lists.push(list);
    this.#inline.add(list);
    this.#byContent.set(key, list);
    return list;
  }

  /** Reports lists of items that are nearly another list: one of the two may be a slip. */
  reportNear(sink: DiagnosticSink): void {
    for (const [index, list] of this.#lists.entries()) {
      if (!this.#inline.has(list)) continue;
      const near = this.#lists.slice(0, index).find((other) => isNear(list, other));
      if (near === undefined) continue;
      sink.report("spec-near-code-lists", {
        at: placeOf(list.source),
        related: [placeOf(near.source)],
        args: { found: list.name, other: near.name },
      });
    }
  }

  #freeId(base: string): string {
    for (let number = 1; ; number++) {
      const id = number === 1 ? base : `${base}-${number}`;
      if (this.get(id) === undefined) return id;
    }
  }

  /** A namesake that nothing tells apart keeps the name: the clash is reported where names are given. */
  #freeName({ name, itemId, heading }: ListOwner): string {
    const taken = new Set(this.#lists.map((list) => list.name));
    const names = [name, `${heading} ${name}`.trim(), itemId === "" ? name : `${name} ${itemId}`];
    return names.find((each) => !taken.has(each)) ?? name;
  }
}

/** The same for lists with the same values and labels, in whatever order and width. */
export function contentOf(codes: readonly InlineCode[]): string {
  return JSON.stringify(
    codes.map(({ value, label }) => `${value.normalize("NFKC")}\u0000${foldLabel(label)}`).sort(),
  );
}

function foldLabel(label: string): string {
  return label.normalize("NFKC").replace(/\s+/gu, "");
}

/** Whether two lists have the same values, or one has the codes of the other and more. */
function isNear(a: CodeList, b: CodeList): boolean {
  const [few, many] = a.codes.length <= b.codes.length ? [a, b] : [b, a];
  const labels = new Map(many.codes.map(({ value, label }) => [value, foldLabel(label)]));
  const hasValues = few.codes.every(({ value }) => labels.has(value));
  if (!hasValues || few.codes.length < 2) return false;
  const sameLabels = few.codes.every(({ value, label }) => labels.get(value) === foldLabel(label));
  return sameLabels || few.codes.length === many.codes.length;
}
