import { makeCellSets, type SetsOfUnits } from "./cell-sets.js";
import { cellCharacters, cellShape, shapeOf } from "./cell-shape.js";
import type { CharsetTable } from "./charset.js";
import { type CodeKeys, makeCodeKeys } from "./code-keys.js";
import type { CodeTable } from "./codes.js";
import { type CellCheck, formCheck } from "./form-check.js";
import type { Column, Layout } from "./layout.js";
import type { LengthUnit } from "./text-length.js";
import { unknownDatesAreDigits, unknownYearMonthsAreDigits } from "./unknown-dates.js";
import { setsByCode } from "./windows31j.js";

/**
 * What the loops over the cells need of each column, side by side in arrays: the loops stay small,
 * whatever the number of columns.
 */
export interface ItemPlan {
  readonly columnCount: number;
  /** A number of `cellShape`. */
  readonly shape: Uint8Array;
  /** 1 where an empty cell is an issue. */
  readonly required: Uint8Array;
  /** 1 where a filled cell is an issue. */
  readonly prohibited: Uint8Array;
  /** The most characters or bytes; very many where there is no limit. */
  readonly maxLength: Uint32Array;
  readonly minLength: Uint32Array;
  /** 1 where the limits count bytes. */
  readonly countsBytes: Uint8Array;
  readonly lengthUnits: readonly LengthUnit[];
  /** Number of the character set, -1 for none. */
  readonly charset: Int16Array;
  /** Bit of the set in `units`. */
  readonly bit: Int32Array;
  /** Sets of each UTF-16 unit. */
  readonly units: SetsOfUnits;
  /** Sets of each code of Windows-31J; made when first asked for. */
  readonly codeSets: () => SetsOfUnits;
  readonly charsets: CharsetTable;
  readonly codes: readonly (CodeTable | null)[];
  readonly codeKeys: CodeKeys;
  readonly codeStart: Int32Array;
  readonly codeMask: Int32Array;
  /** What else a text of the right length and characters must be. */
  readonly forms: readonly (CellCheck | null)[];
  readonly encoding: "utf-8" | "windows-31j";
}

/** Lays out the plan of a layout; made once per layout. */
export function makeItemPlan(layout: Layout): ItemPlan {
  const { columns, charsets } = layout;
  const codeKeys = makeCodeKeys(columns.flatMap(({ codes }) => (codes === null ? [] : [codes])));
  const part = ({ codes }: Column) => (codes === null ? undefined : codeKeys.parts.get(codes));
  const forms = columns.map(formCheck);
  const bytes = (is: (column: Column) => boolean) => Uint8Array.from(columns, (c) => Number(is(c)));
  const charset = columns.map((c) => (ownCharacters(c) ? -1 : charsets.indexOf(c.charset)));
  // Cells beyond those of the layout may have any characters, too.
  const { units, bits } = makeCellSets(charsets, [-1, ...charset]);
  const sets = new Map([...bits].map(([set, bit]) => [set, cellCharacters(units, bit)]));
  return {
    columnCount: layout.columnCount,
    shape: Uint8Array.from(columns, (column, index) => {
      const characters = sets.get(charset[index] ?? -1);
      if (characters === undefined || characters.bit === 0) return cellShape.other;
      return shapeOf(column, { characters, hasCodeKeys: part(column) !== undefined });
    }),
    required: bytes((column) => column.requirement === "required"),
    prohibited: bytes((column) => column.requirement === "prohibited"),
    maxLength: Uint32Array.from(columns, (column) => limit(column, column.maxLength) ?? noLimit),
    minLength: Uint32Array.from(columns, (column) => limit(column, column.minLength) ?? 0),
    countsBytes: bytes((column) => column.lengthUnit === "byte"),
    lengthUnits: columns.map((column) => column.lengthUnit),
    charset: Int16Array.from(charset),
    bit: Int32Array.from(charset, (set) => bits.get(set) ?? 0),
    units,
    codeSets: once(() => setsByCode(units)),
    charsets,
    codes: columns.map((column) => column.codes),
    codeKeys,
    codeStart: Int32Array.from(columns, (column) => part(column)?.start ?? 0),
    codeMask: Int32Array.from(columns, (column) => part(column)?.mask ?? 0),
    forms,
    encoding: layout.dialect.encoding,
  };
}

const noLimit = 0xffff_ffff;

/** Whether the form says what characters there may be: those of the texts for unknown dates are no digits. */
function ownCharacters({ kind }: Column): boolean {
  if (kind === "p") return !unknownDatesAreDigits();
  return kind === "q" && !unknownYearMonthsAreDigits();
}

/** A limit of the length; none where the form counts: a sign does not count where a number has no point on the wire. */
function limit(column: Column, length: number | null): number | null {
  if (length === 0) return null;
  return column.kind === "v" || ownCharacters(column) ? null : length;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
