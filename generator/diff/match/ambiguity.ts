import type { SourceRef } from "../../spec/model.js";
import type { Ambiguity, Named } from "../change.js";
import type { Candidate } from "./best-pairs.js";

/** What is listed where no candidate for a thing of the older spec stands out. */
export function ambiguityOf<Thing>(
  kind: Ambiguity["kind"],
  candidates: readonly Candidate<Thing>[],
  named: (thing: Thing) => Named & { readonly source: SourceRef },
  layouts: readonly string[] = [],
): readonly Ambiguity[] {
  const [first] = candidates;
  if (first === undefined) return [];
  return [
    {
      kind,
      layouts,
      before: named(first.before),
      candidates: candidates.map(({ after, evidence }) => ({ ...named(after), evidence })),
    },
  ];
}

/** What is as unclear in several layouts is listed once. */
export function mergeAmbiguities(ambiguities: readonly Ambiguity[]): readonly Ambiguity[] {
  const merged = new Map<string, Ambiguity>();
  for (const ambiguity of ambiguities) {
    const { kind, before, candidates, layouts } = ambiguity;
    const ids = candidates.map(({ id, evidence }) => [id, evidence]);
    const key = JSON.stringify([kind, before.id, ids]);
    const first = merged.get(key);
    merged.set(
      key,
      first === undefined ? ambiguity : { ...first, layouts: [...first.layouts, ...layouts] },
    );
  }
  return [...merged.values()];
}
