import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { SourceRef } from "../model.js";
import { placeOf } from "../read-context.js";
import type { Glossary, Scopes } from "./glossary.js";
import { capitalise, englishIdentifier, identifierOf, lowerFirst, safe } from "./identifiers.js";
import { emptyLock, type LockedKind, type NamesLock } from "./names-lock.js";

/** Something of the spec that gets a name. */
export interface Nameable {
  readonly kind: LockedKind;
  /** What it is, whatever it is called. */
  readonly identity: string;
  readonly japanese: string;
  readonly english: string | undefined;
  readonly scopes: Scopes;
  readonly style: "camel" | "pascal";
  /** Where the name makes no identifier. */
  readonly fallback: string;
  readonly source: SourceRef;
}

/** Gives names: the pinned one, else the user's word, else the spec's English, else its Japanese. */
export class Namer {
  readonly lock: NamesLock = emptyLock();
  readonly #glossary: Glossary;
  readonly #pinned: NamesLock;
  readonly #sink: DiagnosticSink;
  /** Pairs of cells whose clash was reported: a sheet may serve many layouts. */
  readonly #reported = new Set<string>();

  constructor(glossary: Glossary, pinned: NamesLock, sink: DiagnosticSink) {
    this.#glossary = glossary;
    this.#pinned = pinned;
    this.#sink = sink;
  }

  /** Names for things that share a scope. A clash is reported with both cells: names never get numbers of their own. */
  nameAll(things: readonly Nameable[]): readonly string[] {
    const english = uniqueEnglish(things);
    const taken = new Map<string, Nameable>();
    return things.map((thing) => {
      const name = this.#nameOf(thing, english);
      const before = taken.get(name);
      if (before !== undefined && before.identity !== thing.identity) {
        this.#reportClash(name, before, thing);
      }
      taken.set(name, thing);
      (this.lock[thing.kind] as Map<string, string>).set(thing.identity, name);
      return name;
    });
  }

  #nameOf(thing: Nameable, english: ReadonlySet<string>): string {
    const pinned = this.#pinned[thing.kind].get(thing.identity);
    if (pinned !== undefined) return pinned;
    const own = this.#glossary.lookUp(thing.japanese, thing.scopes);
    if (own !== undefined) return safe(own);
    const printed = englishOf(thing);
    if (printed !== null && english.has(printed)) return printed;
    return this.#compose(thing) ?? identifierOf(thing.japanese, thing.fallback);
  }

  /** A name from the words of a longer one, where the glossary has every one of them. */
  #compose({ japanese, scopes, style }: Nameable): string | null {
    const parts = japanese.split(/[\s()（）［］[\]・の／/]+/u).filter((part) => part !== "");
    if (parts.length < 2) return null;
    const words: string[] = [];
    for (const part of parts) {
      const word = this.#glossary.lookUp(part, scopes);
      if (word === undefined) return null;
      words.push(capitalise(word));
    }
    return safe(style === "pascal" ? words.join("") : lowerFirst(words.join("")));
  }

  #reportClash(name: string, first: Nameable, second: Nameable): void {
    const key = JSON.stringify([first.source, second.source, name]);
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#sink.report("spec-name-clash", {
      at: placeOf(second.source),
      related: [placeOf(first.source)],
      args: { name, first: first.japanese, second: second.japanese, scope: second.scopes[0] ?? "" },
    });
  }
}

function englishOf({ english, style }: Nameable): string | null {
  return english === undefined ? null : englishIdentifier(english, style);
}

/** English names that only one of the things has. */
function uniqueEnglish(things: readonly Nameable[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const thing of things) {
    const name = englishOf(thing);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count === 1).map(([name]) => name));
}
