import type { Place } from "../diagnostics/problem.js";

/** The user's decisions about cross-item checks, as `rules.yaml` says them. */
export interface UserRules {
  readonly accepted: readonly Decision[];
  readonly notes: readonly Decision[];
  readonly predicates: readonly Predicate[];
  readonly overrides: readonly Override[];
}

/** Something said of a check. */
export interface Decision {
  /** Number of the check. */
  readonly check: string;
  readonly reason: string;
  readonly at: Place;
}

/** A text in the written syntax of expressions, and where its characters stand. */
export interface WrittenExpression {
  readonly text: string;
  readonly locate: (offset: number) => Place;
}

/** What a phrase of sentences means. */
export interface Predicate {
  /** As sentences are compared with it. */
  readonly phrase: string;
  readonly meaning:
    | { readonly kind: "flag"; readonly name: string }
    | { readonly kind: "condition"; readonly written: WrittenExpression };
  readonly at: Place;
}

/** An expression in the place of what a sentence says. */
export interface Override extends Decision {
  /** `sentenceHash` of the sentence that it was written for. */
  readonly sentenceHash: string;
  /** That sentence, where the user kept it. */
  readonly original: string | null;
  /** Ids of the layouts it is for; null for all of the check's. */
  readonly layouts: readonly string[] | null;
  readonly written: WrittenExpression;
}

export const noUserRules: UserRules = { accepted: [], notes: [], predicates: [], overrides: [] };
