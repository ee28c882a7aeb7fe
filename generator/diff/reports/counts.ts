import type { Severity } from "../../diagnostics/problem.js";
import { effects, type Effect } from "../words/kind-words.js";
import type { DescribedChange } from "./describe.js";

/** Effects that occur and how many changes have each; one change may have several. */
export function countEffects(
  changes: readonly DescribedChange[],
): readonly { readonly effect: Effect; readonly changes: readonly DescribedChange[] }[] {
  return effects
    .map((effect) => ({
      effect,
      changes: changes.filter((each) => each.effects.includes(effect)),
    }))
    .filter(({ changes: own }) => own.length > 0);
}

/** How many changes have exactly this severity. */
export function countSeverity(changes: readonly DescribedChange[], severity: Severity): number {
  return changes.filter(({ rule }) => rule.severity === severity).length;
}
