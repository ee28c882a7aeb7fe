import type { ComparisonOperator } from "./expression.js";

/** The syntax tree of a sentence: its words by what they do, names and values still as tokens. */
export type SentenceTree = { readonly eachRow: boolean } & (
  | {
      readonly style: "requirement";
      readonly when: ConditionTree | null;
      readonly then: ConsequenceTree;
    }
  | { readonly style: "violation"; readonly when: ConditionTree }
);

/** Index of a token. */
export type TokenIndex = number;

export type ReferenceTree =
  | { readonly kind: "itself" }
  | {
      readonly kind: "named";
      readonly token: TokenIndex;
      /** An id in brackets behind the name. */
      readonly id: TokenIndex | null;
      /** A heading or group before the name. */
      readonly section: TokenIndex | null;
      /** A row of a group, such as 1行目. */
      readonly row?: TokenIndex;
    };

export type OperandTree =
  | ReferenceTree
  | { readonly kind: "context"; readonly token: TokenIndex }
  | { readonly kind: "literal"; readonly token: TokenIndex };

export interface ReferenceListTree {
  readonly of: readonly ReferenceTree[];
}

export interface RangeTree {
  readonly from: TokenIndex;
  readonly to: TokenIndex;
}

/** A number of rows or items; 0 where the words say none. */
export type CountTree = { readonly token: TokenIndex } | number;

/** Class letters of comparisons; see `tokenClasses`. */
export type ComparisonLetter = "<" | "L" | ">" | "W" | "[" | "{" | "]" | "}";

export type ConditionTree =
  | { readonly kind: "and" | "or"; readonly of: readonly ConditionTree[] }
  | { readonly kind: "not"; readonly of: ConditionTree }
  | {
      readonly kind: "state";
      readonly list: ReferenceListTree;
      readonly quantifier: "any" | "all" | null;
      readonly state: "filled" | "empty";
    }
  | {
      readonly kind: "value";
      readonly item: ReferenceTree;
      readonly values: readonly RangeTree[];
      readonly negated: boolean;
    }
  | {
      readonly kind: "values";
      readonly list: ReferenceListTree;
      readonly quantifier: "any" | "all";
      readonly values: readonly RangeTree[];
    }
  | CompareTree
  | SameTree
  | BelongsTree
  | { readonly kind: "row-filled" }
  | { readonly kind: "contiguous"; readonly group: TokenIndex }
  | RowsTree;

export interface CompareTree {
  readonly kind: "compare";
  readonly left: OperandTree;
  readonly operator: ComparisonLetter;
  readonly right: OperandTree;
  readonly negated?: boolean;
}

export interface SameTree {
  readonly kind: "same";
  readonly list: ReferenceListTree;
  readonly negated: boolean;
}

export interface BelongsTree {
  readonly kind: "belongs";
  readonly child: ReferenceTree | null;
  readonly parent: ReferenceTree;
  readonly negated?: boolean;
}

export interface RowsTree {
  readonly kind: "rows";
  readonly group: TokenIndex;
  readonly operator: ComparisonOperator;
  readonly number: CountTree;
}

export type ConsequenceTree =
  | { readonly kind: "required" | "prohibited"; readonly list: ReferenceListTree | null }
  | { readonly kind: "all-or-none"; readonly list: ReferenceListTree }
  /** The others of the items that the condition names. */
  | { readonly kind: "others-too" }
  | {
      readonly kind: "count";
      readonly list: ReferenceListTree;
      readonly operator: ComparisonOperator;
      readonly number: CountTree;
    }
  | {
      readonly kind: "value";
      readonly item: ReferenceTree;
      readonly values: readonly RangeTree[];
      readonly negated: boolean;
    }
  | {
      readonly kind: "between";
      readonly left: OperandTree;
      readonly low: OperandTree;
      readonly high: OperandTree;
    }
  | CompareTree
  | SameTree
  | BelongsTree
  | { readonly kind: "contiguous"; readonly group: TokenIndex }
  | RowsTree;
