import type { RelatedCheck } from "../../spec/model.js";
import type { RuleComparison } from "../rules/compare-rules.js";
import type { Comparison } from "./comparison.js";

export function ruleMeanings(_comparison: Comparison) {
  return (before: RelatedCheck, after: RelatedCheck): RuleComparison => ({
    meaning: JSON.stringify(before.rule) === JSON.stringify(after.rule) ? "same" : "undecided",
    examples: {},
    layouts: [],
  });
}
