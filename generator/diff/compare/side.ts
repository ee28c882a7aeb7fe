import type { SourceRef } from "../../spec/model.js";
import type { FactText, Side, Subject, SubjectKind } from "../change.js";

export function side(value: FactText, source: SourceRef): Side {
  return { value, sources: [source] };
}

/** A side for a fact that may be missing. */
export function sideOf(value: FactText | undefined, source: SourceRef): Side | null {
  return value === undefined ? null : side(value, source);
}

/** Both sides of a fact, or of its absence, which are both written as facts. */
export function subjectOf<Thing>(
  kind: SubjectKind,
  before: Thing | null,
  after: Thing | null,
  named: (thing: Thing) => { readonly id: string; readonly name: string },
): Subject {
  return {
    kind,
    before: before === null ? null : named(before),
    after: after === null ? null : named(after),
  };
}
