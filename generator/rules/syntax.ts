import type { ComparisonOperator } from "./expression.js";

/** The syntax tree of a sentence: its words by what they do, names and values still as tokens. */
export type SentenceTree =
  | RequirementTree
  /** Under the condition there is an error. */
  | { readonly style: "violation"; readonly scope: ScopeTree; readonly when: ConditionTree }
  /** A fact without a word that says whether it must or must not be. */
  | {
      readonly style: "bare";
      readonly scope: ScopeTree;
      readonly fact: ConditionTree;
      readonly when: ConditionTree | null;
      /** Whether it is only a case: 「…の場合」. */ readonly fragment?: boolean;
    }
  /** An exception to the sentence before: a condition under which it does not hold. */
  | { readonly style: "exception"; readonly when: ConditionTree }
  /** What holds in all cases that the sentence before does not name. */
  | { readonly style: "otherwise"; readonly then: readonly ConsequenceTree[] };

export interface RequirementTree {
  readonly style: "requirement";
  readonly scope: ScopeTree;
  /** What the sentence is about, where it is said before the condition. */
  readonly topic: ReferenceListTree | null;
  readonly when: ConditionTree | null;
  /** Whether it asks only where the condition holds, and forbids elsewhere. */
  readonly only: boolean;
  readonly then: readonly ConsequenceTree[];
  readonly proviso: boolean;
  /** Whether it is asked of every row. */
  readonly everyRow?: boolean;
}

export interface ScopeTree {
  readonly eachRow: boolean;
  readonly laterRows: boolean;
  readonly inFile: boolean;
  /** A group named with it. */
  readonly group: TokenIndex | null;
}

/** Index of a token. */
export type TokenIndex = number;

export type ReferenceTree =
  | { readonly kind: "itself" }
  | {
      readonly kind: "named";
      readonly token: TokenIndex;
      /** An id or number in brackets behind the name, or a number before it. */
      readonly id: TokenIndex | null;
      /** A heading or group before the name. */
      readonly section: TokenIndex | null;
      /** A row of a group, such as 1行目. */
      readonly row: TokenIndex | null;
    }
  /** An item of the main application. */
  | { readonly kind: "parent"; readonly token: TokenIndex };

export type ReferenceListMember =
  | ReferenceTree
  /** All items of a section or group. */
  | { readonly kind: "section-items"; readonly token: TokenIndex }
  /** All items from one to another in column order. */
  | { readonly kind: "span"; readonly from: TokenIndex; readonly to: TokenIndex };

export interface ReferenceListTree {
  readonly of: readonly ReferenceListMember[];
  /** How the members are joined, as far as words between them say. */
  readonly joiners: readonly ("or" | "both")[];
}

export type OperandTree =
  | ReferenceTree
  | { readonly kind: "context"; readonly token: TokenIndex }
  | { readonly kind: "literal"; readonly token: TokenIndex }
  | {
      readonly kind: "shift";
      readonly base: OperandTree;
      readonly duration: TokenIndex;
      readonly direction: 1 | -1;
    }
  /** Years of age; of the item, or of the one that holds the birth date; at a day, or the day of application. */
  | { readonly kind: "age"; readonly birth: ReferenceTree | null; readonly at: OperandTree | null }
  | { readonly kind: "sum" | "product"; readonly list: ReferenceListTree }
  | {
      readonly kind: "terms";
      readonly plus: readonly ReferenceTree[];
      readonly minus: readonly ReferenceTree[];
    }
  | { readonly kind: "row-sum"; readonly item: ReferenceTree }
  | { readonly kind: "record-sum"; readonly item: ReferenceTree }
  | { readonly kind: "row-count"; readonly group: TokenIndex }
  | { readonly kind: "record-count" }
  | { readonly kind: "length" | "decimals"; readonly item: ReferenceTree | null }
  /** Today, as past and future dates mean it. */
  | { readonly kind: "today" }
  /** As many digits, as the limit of a number. */
  | { readonly kind: "digits"; readonly token: TokenIndex };

export interface RangeTree {
  readonly from: TokenIndex;
  readonly to: TokenIndex;
  /** A label in brackets behind the value, which must be its label. */
  readonly gloss: { readonly from: TokenIndex; readonly to: TokenIndex } | null;
}

/** A number of rows or items; 0 where the words say none. */
export type CountTree = { readonly token: TokenIndex } | number;

/** Class characters of comparisons; see `tokenClasses`. */
export type ComparisonLetter =
  "下" | "未" | "上" | "超" | "前" | "迄" | "後" | "以" | "<" | "≤" | ">" | "≥" | "=" | "≠";

/** `each` and `all` differ where they are denied: いずれも…でない, すべてが…でない. */
export type Quantifier = "any" | "each" | "all" | "none";

export type ConditionTree =
  | { readonly kind: "and" | "or"; readonly of: readonly ConditionTree[] }
  | { readonly kind: "not"; readonly of: ConditionTree }
  | {
      readonly kind: "state";
      readonly list: ReferenceListTree;
      readonly quantifier: Quantifier | null;
      /** Whether the state is that of what was not entered, which 「すべて」 leaves unclear. */
      readonly denied?: boolean;
      /** `present` and `absent` are 「あり」 and 「なし」, which codes may be called too. */
      readonly state: "filled" | "empty" | "present" | "absent";
    }
  | {
      readonly kind: "value";
      /** Null for the item that the check is listed under. */
      readonly item: ReferenceTree | null;
      readonly values: readonly RangeTree[];
    }
  | {
      readonly kind: "values";
      readonly list: ReferenceListTree;
      readonly quantifier: Quantifier | null;
      readonly values: readonly RangeTree[];
    }
  /** 1つも, 1件も: not one of them is entered. */
  | { readonly kind: "none-entered"; readonly list: ReferenceListTree }
  /** All of the items hold the values at once. */
  | {
      readonly kind: "joint-values";
      readonly list: ReferenceListTree;
      readonly values: readonly RangeTree[];
    }
  /** How many of the items are filled, or hold one of the values. */
  | {
      readonly kind: "count";
      readonly list: ReferenceListTree;
      readonly operator: ComparisonOperator;
      readonly number: CountTree;
      readonly values: readonly RangeTree[] | null;
    }
  | {
      readonly kind: "compare";
      readonly left: OperandTree | null;
      readonly operator: ComparisonLetter;
      readonly right: OperandTree;
    }
  | {
      readonly kind: "same";
      readonly left: OperandTree | null;
      readonly right: readonly OperandTree[];
    }
  /** An item is another: only dates and numbers are said to be so. */
  | { readonly kind: "same-value"; readonly left: OperandTree; readonly right: ReferenceTree }
  /** Two of the items, or of the rows, hold the same. */
  | { readonly kind: "shared-value"; readonly list: ReferenceListTree }
  | { readonly kind: "all-same"; readonly list: ReferenceListTree }
  | {
      readonly kind: "belongs";
      readonly child: ReferenceTree | null;
      readonly parent: ReferenceTree;
    }
  | {
      readonly kind: "in-list";
      readonly item: ReferenceTree | null;
      readonly codeList: TokenIndex | null;
    }
  | { readonly kind: "well-formed"; readonly item: ReferenceTree | null; readonly word: TokenIndex }
  /** Some of the items are filled, and not all. */
  | { readonly kind: "partly"; readonly list: ReferenceListTree }
  | { readonly kind: "valid-date"; readonly item: ReferenceTree | null }
  | {
      readonly kind: "text-form";
      readonly item: ReferenceTree | null;
      readonly charset: TokenIndex | null;
      readonly lengths: readonly LengthTree[];
    }
  | { readonly kind: "separated"; readonly item: ReferenceTree | null; readonly by: TokenIndex }
  | { readonly kind: "multiple"; readonly left: OperandTree | null; readonly of: TokenIndex }
  | { readonly kind: "phrase"; readonly token: TokenIndex }
  | { readonly kind: "form"; readonly token: TokenIndex }
  | { readonly kind: "row-filled" }
  | { readonly kind: "any-row" | "every-row"; readonly of: ConditionTree }
  /** Something is entered in the second row or behind it. */
  | { readonly kind: "later-rows"; readonly group: TokenIndex | null }
  | { readonly kind: "contiguous"; readonly group: TokenIndex | null }
  | {
      readonly kind: "rows";
      readonly group: TokenIndex;
      readonly operator: ComparisonOperator;
      readonly number: CountTree;
    }
  | { readonly kind: "unique"; readonly list: ReferenceListTree | null; readonly inFile: boolean }
  | {
      readonly kind: "ordered";
      readonly item: ReferenceTree | null;
      readonly direction: "ascending" | "descending";
    }
  | { readonly kind: "numbered"; readonly item: ReferenceTree | null }
  | { readonly kind: "no-overlap"; readonly from: ReferenceTree; readonly to: ReferenceTree };

export interface LengthTree {
  /** `size`: the length of a fixed number of digits, the greatest length of a text. */
  readonly operator: "=" | "<=" | ">=" | "<" | ">" | "size";
  readonly token: TokenIndex;
}

export type Modality = "required" | "prohibited" | "ignored" | "optional" | "recommended";

export type ConsequenceTree =
  | {
      readonly kind: "entry";
      readonly modality: Modality;
      readonly list: ReferenceListTree | null;
      /** Whether it is only said to be entered, without a word that it must be. */
      readonly weak: boolean;
    }
  | {
      readonly kind: "choice";
      readonly list: ReferenceListTree | null;
      readonly operator: ComparisonOperator;
      /** With the operator `<` 0 stands for all of them. */
      readonly number: CountTree;
      /** A word that means exactly one where it is 「一方」. */
      readonly exclusive?: TokenIndex | null;
      /** The word that says that it is all of them at once which must not be. */
      readonly together?: TokenIndex;
    }
  | { readonly kind: "all-or-none"; readonly list: ReferenceListTree | null }
  /** The others of the items that the condition names. */
  | { readonly kind: "others-too" }
  /** A fact of an item that stands for the case in which it is so, unless the check is about that item. */
  | {
      readonly kind: "of-case";
      readonly fact: ConditionTree;
      readonly then: "required" | "prohibited";
    }
  | { readonly kind: "rows-required" | "rows-prohibited"; readonly group: TokenIndex }
  | {
      readonly kind: "holds";
      readonly condition: ConditionTree;
      readonly filled: boolean;
      readonly weak: boolean;
    }
  | { readonly kind: "default"; readonly item: ReferenceTree | null; readonly value: TokenIndex };
