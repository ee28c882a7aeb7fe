import type { CharsetTable } from "./charset.js";
import type { CodeTable } from "./codes.js";
import { type CellCheck, formCheck } from "./form-check.js";
import type { Column, Layout } from "./layout.js";
import { unknownDatesAreDigits, unknownYearMonthsAreDigits } from "./unknown-dates.js";

/**
 * What the loop over the cells needs of each column, side by side in arrays: the loop stays small,
 * whatever the number of columns.
 */
export interface ItemPlan {
  readonly columnCount: number;
  /** 1 where an empty cell is an issue. */
  readonly required: Uint8Array;
  /** 1 where a filled cell is an issue. */
  readonly prohibited: Uint8Array;
  /** 0 for no limit. */
  readonly maxLength: Uint32Array;
  readonly minLength: Uint32Array;
  /** 1 where the limits count bytes. */
  readonly countsBytes: Uint8Array;
  /** Number of the character set, -1 for none. */
  readonly charset: Int16Array;
  readonly charsets: CharsetTable;
  readonly codes: readonly (CodeTable | null)[];
  /** What else a text of the right length and characters must be. */
  readonly forms: readonly (CellCheck | null)[];
  readonly encoding: "utf-8" | "windows-31j";
}

/** Whether the form says what characters there may be: those of the texts for unknown dates are no digits. */
function ownCharacters({ kind }: Column): boolean {
  if (kind === "p") return !unknownDatesAreDigits();
  return kind === "q" && !unknownYearMonthsAreDigits();
}

/** Whether the form counts: a sign does not count where a number has no point on the wire. */
function ownLength(column: Column): boolean {
  return column.kind === "v" || ownCharacters(column);
}

/** Lays out the plan of a layout; made once per layout. */
export function makeItemPlan(layout: Layout): ItemPlan {
  const { columns, charsets } = layout;
  const bytes = (is: (column: Column) => boolean) => Uint8Array.from(columns, (c) => Number(is(c)));
  return {
    columnCount: layout.columnCount,
    required: bytes((column) => column.requirement === "required"),
    prohibited: bytes((column) => column.requirement === "prohibited"),
    maxLength: Uint32Array.from(columns, (column) =>
      ownLength(column) ? 0 : (column.maxLength ?? 0),
    ),
    minLength: Uint32Array.from(columns, (column) =>
      ownLength(column) ? 0 : (column.minLength ?? 0),
    ),
    countsBytes: bytes((column) => column.lengthUnit === "byte"),
    charset: Int16Array.from(columns, (column) =>
      ownCharacters(column) ? -1 : charsets.indexOf(column.charset),
    ),
    charsets,
    codes: columns.map((column) => column.codes),
    forms: columns.map(formCheck),
    encoding: layout.dialect.encoding,
  };
}
