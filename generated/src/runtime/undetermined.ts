import type { Layout } from "./layout.js";
import type { Undetermined } from "./rule-facts.js";

/** A cross-item check that could not be decided because a fact was not passed. */
export interface UndeterminedCheck {
  readonly check: string;
  /** Name of the flag or date that was missing; `file` or `parent` where it was the file or the main application. */
  readonly fact: string;
}

/** The checks by their numbers in the spec. */
export function undeterminedChecks(
  layout: Layout,
  undecided: readonly Undetermined[],
): readonly UndeterminedCheck[] {
  return undecided.map(({ rule, fact }) => ({ check: layout.relatedCheck(rule).no, fact }));
}
