import type { Scalar } from "./value.js";

/** A rectangle of cells, inclusive on all sides; `sheet` is null for the formula's own. */
export interface Area {
  readonly kind: "area";
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=" | "&" | "+" | "-" | "*" | "/" | "^";

/** A parsed formula. */
export type FormulaNode =
  | { readonly kind: "constant"; readonly value: Scalar }
  /** An argument that was left out between two commas. */
  | { readonly kind: "missing" }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: "signed"; readonly negative: boolean; readonly of: FormulaNode }
  | { readonly kind: "percent"; readonly times: number; readonly of: FormulaNode }
  /** Operators of one precedence, applied from left to right. */
  | {
      readonly kind: "run";
      readonly first: FormulaNode;
      readonly rest: readonly { readonly operator: Operator; readonly of: FormulaNode }[];
    }
  | Area;
