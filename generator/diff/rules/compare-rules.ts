import type { RuleExamples } from "../change.js";
export type RuleMeaning = "same" | "tightened" | "loosened" | "changed" | "undecided";
export interface RuleComparison {
  readonly meaning: RuleMeaning;
  readonly examples: RuleExamples;
  readonly layouts: readonly string[];
}
