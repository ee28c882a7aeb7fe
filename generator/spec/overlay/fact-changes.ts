import type { Place } from "../../diagnostics/problem.js";
import type { FactValue } from "../model.js";
import type { FactBefore, FactChange } from "./overlay.js";

/** Where a key of a correction stands. */
type Locate = (path: readonly string[]) => Place;

/** The facts that `was` states, under dotted names. */
export function factsBefore(was: object, locate: Locate): readonly FactBefore[] {
  return [...flat(was)].map(([fact, value]) => ({
    fact,
    was: value,
    at: locate(["was", ...fact.split(".")]),
  }));
}

export interface FactChanges {
  /** What `set` states, with what each was. */
  readonly facts: readonly FactChange[];
  /** What `was` states besides. */
  readonly guards: readonly FactBefore[];
  /** Names of the facts of which `was` says nothing. */
  readonly without: readonly string[];
}

/** Brings the facts of `set` and `was` together. */
export function factChanges(set: object, was: object, locate: Locate): FactChanges {
  const before = flat(was);
  const without: string[] = [];
  const facts = [...flat(set)].flatMap(([fact, to]): readonly FactChange[] => {
    const [whole = ""] = fact.split(".");
    // `length: null` says it of every part of the length.
    const value = before.get(fact) ?? before.get(whole);
    if (value === undefined && !before.has(fact)) {
      without.push(fact);
      return [];
    }
    return [{ fact, to, was: value ?? null, at: locate(["set", ...fact.split(".")]) }];
  });
  const used = new Set(facts.flatMap(({ fact }) => [fact, fact.split(".")[0]]));
  const guards = factsBefore(was, locate).filter(({ fact }) => !used.has(fact));
  return { facts, guards, without };
}

/** Nested facts under dotted names. */
function flat(facts: object): ReadonlyMap<string, FactValue | null> {
  const named = new Map<string, FactValue | null>();
  for (const [key, value] of Object.entries(facts) as [string, FactValue | object | null][]) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      named.set(key, value as FactValue | null);
    } else {
      for (const [part, each] of flat(value)) named.set(`${key}.${part}`, each);
    }
  }
  return named;
}
