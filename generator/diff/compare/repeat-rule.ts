import type { ChangeRuleId } from "../registry.js";

/** The rule for another number of repetitions; null is none at all. The numbers differ. */
export function repeatRule(before: number | null, after: number | null): ChangeRuleId {
  if (before === null) return "section-repeat-added";
  if (after === null) return "section-repeat-removed";
  return after > before ? "section-repeat-increased" : "section-repeat-decreased";
}
