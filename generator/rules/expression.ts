/**
 * The formal language of cross-item checks.
 *
 * An `Expression` says: for each row in scope, when `when` holds, `assert` must hold.
 * Evaluation (the whole of it; the generated code and the naive interpreter both follow it):
 * - an expression that reads an item which failed its own checks is not evaluated; naming a group
 *   reads all of its items; with `eachRow` only the rows that hold such an item are left out;
 * - a comparison, `one-of` or `child-code` with an empty operand is false anywhere in `when`; in
 *   `assert` it cannot make the expression fail: it is true, and false below an odd number of `not`s;
 * - partial dates compare as intervals: in `assert` a comparison is true when it is true for some
 *   dates in them, in `when` when it is true for all; `not` turns the one into the other;
 * - a flag, or a date of the context, that was not passed makes the result undetermined;
 * - `required` fails on each empty item, `prohibited` on each filled one, `ignored` never fails;
 *   `holds` fails once (per row in scope).
 */

/** An item of the layout. Inside a row scope an item of that group means the one in the current row. */
export interface ItemRef {
  readonly kind: "item";
  /** `Item.key`. */
  readonly key: string;
  /** 1-based row of its repeating section, where the sentence names one. */
  readonly row?: number;
}

export type Operand =
  | ItemRef
  /** A code or text, as on the wire. */
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  /** `YYYYMMDD`. */
  | { readonly kind: "date"; readonly value: string }
  /** A date the caller passes: the day of application, or today. */
  | { readonly kind: "context"; readonly name: "applicationDate" | "today" }
  /** A date moved by a duration. */
  | {
      readonly kind: "shift";
      readonly date: Operand;
      readonly years: number;
      readonly months: number;
      readonly days: number;
    }
  /** Full years from a date to another. */
  | { readonly kind: "age"; readonly birth: ItemRef; readonly at: Operand }
  | { readonly kind: "sum"; readonly of: readonly Operand[] }
  | { readonly kind: "product"; readonly of: readonly Operand[] }
  /** Sum of an item over the rows of its repeating section. */
  | { readonly kind: "row-sum"; readonly item: ItemRef }
  /** Number of rows of a repeating section in which anything is filled. */
  | { readonly kind: "row-count"; readonly group: string };

export type ComparisonOperator = "=" | "!=" | "<" | "<=" | ">" | ">=";

export type Condition =
  | { readonly kind: "filled"; readonly item: ItemRef }
  | { readonly kind: "empty"; readonly item: ItemRef }
  | {
      readonly kind: "compare";
      /** How both sides are read. */
      readonly as: "text" | "number" | "date";
      readonly left: Operand;
      readonly operator: ComparisonOperator;
      readonly right: Operand;
    }
  /** The item holds one of the values (ranges are expanded by the code list's order). */
  | { readonly kind: "one-of"; readonly item: ItemRef; readonly values: readonly string[] }
  | { readonly kind: "and"; readonly of: readonly Condition[] }
  | { readonly kind: "or"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  /** How many of the conditions hold, compared with a number. */
  | {
      readonly kind: "count";
      readonly of: readonly Condition[];
      readonly operator: ComparisonOperator;
      readonly number: number;
    }
  /** The code of `child` has the code of `parent` as its parent in the code table. */
  | { readonly kind: "child-code"; readonly child: ItemRef; readonly parent: ItemRef }
  /** A fact the record does not hold; the application passes it. */
  | { readonly kind: "flag"; readonly name: string }
  /** Any item of the current row of a repeating section is filled. */
  | { readonly kind: "row-filled"; readonly group: string }
  | { readonly kind: "any-row"; readonly group: string; readonly of: Condition }
  | { readonly kind: "every-row"; readonly group: string; readonly of: Condition }
  /** Filled rows of the group come first, without gaps. */
  | { readonly kind: "contiguous"; readonly group: string };

export type Assertion =
  | { readonly kind: "required"; readonly items: readonly ItemRef[] }
  | { readonly kind: "prohibited"; readonly items: readonly ItemRef[] }
  /** Filled in vain: allowed, without effect. */
  | { readonly kind: "ignored"; readonly items: readonly ItemRef[] }
  | { readonly kind: "holds"; readonly condition: Condition };

export interface Expression {
  /** Key of the repeating section whose rows are looked at one by one; absent for the record as a whole. */
  readonly eachRow?: string;
  readonly when?: Condition;
  readonly assert: Assertion;
}
