import type { Change } from "../change.js";
import { ruleOf } from "../registry.js";
import type { BreakKind } from "../registry/rule.js";
import type { RevisionDiff } from "../revision-diff.js";
import type { AcceptedChanges } from "./accepted.js";

/** The changes that make a run fail: they break what must not break, and nobody has accepted them. */
export function failing(
  { changes }: RevisionDiff,
  failOn: readonly BreakKind[],
  accepted: AcceptedChanges,
): readonly Change[] {
  return changes.filter(
    ({ rule, fingerprint }) =>
      !accepted.has(fingerprint) && ruleOf(rule).breaks.some((kind) => failOn.includes(kind)),
  );
}
