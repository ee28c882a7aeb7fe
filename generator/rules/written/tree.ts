import type { ComparisonOperator, Condition } from "../expression.js";

/** The syntax tree of a written expression. `offset`: of the node's first character. */
export interface WrittenExpression {
  readonly offset: number;
  readonly each: WrittenNode | null;
  readonly when: WrittenNode | null;
  readonly assert: WrittenNode;
}

export type WrittenUnit = "year" | "month" | "day";

export type WrittenNode = { readonly offset: number } & (
  | { readonly kind: "and"; readonly of: readonly WrittenNode[] }
  | { readonly kind: "or"; readonly of: readonly WrittenNode[] }
  | {
      readonly kind: "compare";
      readonly left: WrittenNode;
      readonly operator: ComparisonOperator;
      readonly right: WrittenNode;
      readonly as: Extract<Condition, { readonly kind: "compare" }>["as"] | null;
    }
  | { readonly kind: "in"; readonly left: WrittenNode; readonly values: readonly WrittenNode[] }
  | {
      readonly kind: "sum";
      readonly first: WrittenNode;
      readonly rest: readonly { readonly sign: "+" | "-"; readonly of: WrittenNode }[];
    }
  | { readonly kind: "product"; readonly of: readonly WrittenNode[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly WrittenNode[] }
  | { readonly kind: "name"; readonly text: string }
  /** An item in a row of its repeating section. */
  | { readonly kind: "row"; readonly of: WrittenNode; readonly row: number }
  | { readonly kind: "text"; readonly value: string }
  /** `YYYY-MM-DD`. */
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "duration"; readonly value: number; readonly unit: WrittenUnit }
);
