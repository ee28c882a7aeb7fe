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
