import { isDeepStrictEqual } from "node:util";
import type { FactValue } from "../model.js";
import { placeOf } from "../read-context.js";
import { factOf, isStated, printFact } from "./facts.js";
import type { Ledger } from "./ledger.js";
import type { Entry, FactBefore } from "./overlay.js";
import type { PartKind, Subject } from "./part-kind.js";

/** A fact that a correction states; `to` where it also changes it. */
type Stated = FactBefore & { readonly to?: FactValue | null };

/** Whether the spec says of every part what the correction was written for, and not yet what it sets. */
export function holds<Element extends object>(
  entry: Entry,
  facts: readonly Stated[],
  subjects: readonly Subject<Element>[],
  kind: PartKind<Element>,
  ledger: Ledger,
): boolean {
  const failing = facts.filter((fact) => {
    const differing = subjects.filter(({ element }) => !says(element, fact.fact, fact.was));
    const already = isAlready(fact, subjects, differing);
    if (already) report("overlay-already-so", entry, fact, subjects, kind, ledger);
    else if (differing.length > 0) {
      report("overlay-was-differs", entry, fact, differing, kind, ledger);
    }
    return already || differing.length > 0;
  });
  return failing.length === 0;
}

function says(element: object, fact: string, value: FactValue | null): boolean {
  return isStated(fact, factOf(element, fact), value);
}

/** Whether all parts say what is to be set instead of what was, or one of them said it all along. */
function isAlready<Element extends object>(
  { fact, to }: Stated,
  subjects: readonly Subject<Element>[],
  differing: readonly Subject<Element>[],
): boolean {
  if (to === undefined) return false;
  if (differing.length > 0) {
    return (
      differing.length === subjects.length &&
      subjects.every(({ element }) => says(element, fact, to))
    );
  }
  return subjects.some(({ element }) => isDeepStrictEqual(factOf(element, fact), to));
}

function report<Element extends object>(
  code: "overlay-already-so" | "overlay-was-differs",
  { id }: Entry,
  { fact, was, at }: Stated,
  subjects: readonly Subject<Element>[],
  kind: PartKind<Element>,
  { sink }: Ledger,
): void {
  const places = subjects.map(({ element }) => placeOf(kind.sourceOf(element, fact)));
  const related = [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
  const target = [...new Set(subjects.map(({ identity }) => identity.target))].join(", ");
  const args = { id, target, fact, was: printFact(was), now: valuesOf(subjects, fact) };
  sink.report(code, { at, related, args });
}

/** What the parts say of a fact, with the layouts of each value where they differ. */
function valuesOf<Element extends object>(
  subjects: readonly Subject<Element>[],
  fact: string,
): string {
  const layouts = new Map<string, string[]>();
  for (const { identity, element } of subjects) {
    const value = printFact(factOf(element, fact));
    layouts.set(value, [...(layouts.get(value) ?? []), identity.layout ?? ""]);
  }
  if (layouts.size === 1) return [...layouts.keys()].join("");
  return [...layouts].map(([value, ids]) => `${ids.join(", ")}: ${value}`).join("; ");
}
