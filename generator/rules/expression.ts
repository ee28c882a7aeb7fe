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
 * - a flag, a date of the context, the file or the main application, that was not passed, makes the
 *   result undetermined; so does an item that the main application does not have;
 * - conditions on the form of a text (`charset`, `format`, `separated`, `in-list`) and operands made of
 *   one item (`length`, `decimals`) are empty where the item is, and treated as a comparison is;
 * - `unique`, `ordered`, `numbered`, `no-overlap` and `unique-in-file` leave empty values out, so that
 *   nothing entered breaks none of them; dates are compared as intervals and fail only when they must;
 * - `required` fails on each empty item, `prohibited` on each filled one, `holds` once (per row in
 *   scope); the other assertions never fail: they say what is allowed, for forms and documentation.
 */

import type { TextPattern } from "../spec/model.js";

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
  /** The first without the others. */
  | { readonly kind: "difference"; readonly of: readonly Operand[] }
  /** What is left of a whole number divided by another. */
  | { readonly kind: "remainder"; readonly of: Operand; readonly by: number }
  /** Length of an item's text. */
  | { readonly kind: "length"; readonly item: ItemRef; readonly unit: "character" | "byte" }
  /** Number of digits behind the decimal point of an item. */
  | { readonly kind: "decimals"; readonly item: ItemRef }
  /** Sum of an item over the rows of its repeating section. */
  | { readonly kind: "row-sum"; readonly item: ItemRef }
  /** Number of rows of a repeating section in which anything is filled. */
  | { readonly kind: "row-count"; readonly group: string }
  /** Number of the current row of a repeating section, from 1. */
  | { readonly kind: "row-number"; readonly group: string }
  /** Number of records in the file. */
  | { readonly kind: "record-count" }
  /** Sum of an item over the records of the file. */
  | { readonly kind: "record-sum"; readonly item: ItemRef }
  /** An item of the main application, by its normalised name or item id, where this record is made together with it. */
  | { readonly kind: "parent-item"; readonly name: string };

export type ComparisonOperator = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** Forms of a text that a condition can ask for. */
export type TextFormat = "date" | "year-month" | "integer" | "decimal" | TextPattern;

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
  /** The item holds a code of the list. */
  | { readonly kind: "in-list"; readonly item: ItemRef; readonly codeList: string }
  /** The item has only characters of the set. */
  | { readonly kind: "charset"; readonly item: ItemRef; readonly charset: string }
  /** The item is written in the form. */
  | { readonly kind: "format"; readonly item: ItemRef; readonly format: TextFormat }
  /** The item has two or more parts, with exactly one of the character between them and none around them. */
  | { readonly kind: "separated"; readonly item: ItemRef; readonly by: string }
  /** A fact the record does not hold; the application passes it. */
  | { readonly kind: "flag"; readonly name: string }
  /** Any item of the current row of a repeating section is filled. */
  | { readonly kind: "row-filled"; readonly group: string }
  | { readonly kind: "any-row"; readonly group: string; readonly of: Condition }
  | { readonly kind: "every-row"; readonly group: string; readonly of: Condition }
  /** Filled rows of the group come first, without gaps. */
  | { readonly kind: "contiguous"; readonly group: string }
  /** No value stands twice among the items; one of a group counts in every row. */
  | { readonly kind: "unique"; readonly items: readonly ItemRef[] }
  /** The values of an item of a group rise or fall from row to row; equal ones are allowed unless `strict`. */
  | {
      readonly kind: "ordered";
      readonly item: ItemRef;
      readonly direction: "ascending" | "descending";
      readonly strict: boolean;
    }
  /** The item of a group holds the number of its row, from 1. */
  | { readonly kind: "numbered"; readonly item: ItemRef }
  /** The periods of the rows, from one item to another, have no day in common. */
  | { readonly kind: "no-overlap"; readonly from: ItemRef; readonly to: ItemRef }
  /** No other record of the file has the same values in all of the items. */
  | { readonly kind: "unique-in-file"; readonly items: readonly ItemRef[] };

export type Assertion =
  | { readonly kind: "required"; readonly items: readonly ItemRef[] }
  | { readonly kind: "prohibited"; readonly items: readonly ItemRef[] }
  /** Filled in vain: allowed, without effect. */
  | { readonly kind: "ignored"; readonly items: readonly ItemRef[] }
  /** May be left empty. */
  | { readonly kind: "optional"; readonly items: readonly ItemRef[] }
  /** Should be filled, and may be left empty. */
  | { readonly kind: "recommended"; readonly items: readonly ItemRef[] }
  /** Left empty it counts as the value. */
  | { readonly kind: "default"; readonly item: ItemRef; readonly value: string }
  | { readonly kind: "holds"; readonly condition: Condition };

export interface Expression {
  /** Key of the repeating section whose rows are looked at one by one; absent for the record as a whole. */
  readonly eachRow?: string;
  readonly when?: Condition;
  readonly assert: Assertion;
}
