import type { CharsetTable } from "./charset.js";
import type { Submittable } from "./check.js";
import type { CodeTable } from "./codes.js";
import type { ItemKind } from "./item-kind.js";
import { expandColumns } from "./layout-table.js";
import type { MessageArguments, MessageTable, Severity } from "./message.js";
import { unpack } from "./pack.js";
import type { RuleScope } from "./rule-scope.js";
import { type LayoutInput, type StandardProperties, standardSchema } from "./standard-schema.js";
import type { LengthUnit } from "./text-length.js";

/** A cell of the spec workbooks. */
export interface SpecCell {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface CsvDialect {
  readonly encoding: "utf-8" | "windows-31j";
  readonly bom: boolean;
  readonly newline: "\r\n" | "\n";
  readonly quoting: "minimal" | "all" | "none";
  readonly header: boolean;
}

/** What identifies a layout, without loading it. */
export interface LayoutSummary {
  readonly id: string;
  readonly name: string;
  readonly procedure: { readonly code: string; readonly name: string };
  /** Null where a procedure has one layout. */
  readonly formCategory: string | null;
  readonly columnCount: number;
}

export type Requirement = "required" | "conditional" | "optional" | "prohibited";

/** A check on one item as the check table lists it. */
export interface ColumnCheck {
  readonly kind: string;
  readonly no: string;
  readonly messageId: string | null;
  readonly severity: Severity;
  readonly parameter: string;
}

/** All that the spec says of one CSV column. */
export interface Column {
  /** From 0. */
  readonly index: number;
  /** Path of the property, such as `relatives[0].name`. */
  readonly path: string;
  readonly key: string;
  readonly itemId: string | null;
  readonly no: string | null;
  readonly name: string;
  readonly kind: ItemKind;
  readonly requirement: Requirement;
  readonly charset: string | null;
  readonly maxLength: number | null;
  readonly minLength: number | null;
  readonly lengthUnit: LengthUnit;
  /** Digits after the decimal point, which is not on the wire for kind `v`. */
  readonly decimals: number | null;
  readonly codes: CodeTable | null;
  readonly pattern: string | null;
  /** The attribute as printed in the spec; the id of its form in a package of ids. */
  readonly attribute: string;
  readonly checks: readonly ColumnCheck[];
  readonly source: SpecCell;
}

/** A cross-item check as listed in the spec. What it says in words is in the package's `check-words`. */
export interface RelatedCheckInfo {
  readonly no: string;
  readonly severity: Severity;
  readonly messageId: string | null;
  readonly source: SpecCell;
  /** What it puts into its message whatever the record holds. */
  readonly args: MessageArguments;
}

/** Cells of one sheet, run-length packed: `F12*19,F40` is F12 to F30 and F40. */
export interface PackedCells {
  readonly file: string;
  readonly sheet: string;
  readonly cells: string;
}

/**
 * A cross-item check as a layout calls it: its number in the package, its function, the first columns of
 * the sections that it reads (`"8,30"`), and, for one that compares or counts, what it does that with.
 * Operands are `all 3,5` where nothing is checked unless all of the columns are filled, `any 3-5` where one
 * is enough; columns of another row come after a semicolon, those of another part of the check after a bar.
 */
export type RelatedCall = readonly [
  rule: number,
  check: (scope: RuleScope, ...bases: number[]) => void,
  bases: string,
  operands?: string,
];

export interface LayoutDefinition<R> extends LayoutSummary {
  readonly dialect: CsvDialect;
  /** Where the items stand in the spec, in order. */
  readonly sources: readonly PackedCells[];
  /** Packed tables of the top level sections in column order. */
  readonly tables: () => readonly string[];
  readonly codes: () => readonly CodeTable[];
  readonly charsets: () => CharsetTable;
  readonly messages: () => MessageTable;
  readonly relatedChecks: (scope: RuleScope) => void;
  /**
   * Columns of which the cross-item checks read what they say, and not only whether they are filled,
   * run-length packed: `3,10*5` is 3 and 10 to 14. All of them where absent.
   */
  readonly textsRead?: string | undefined;
  /** The same checks one by one. */
  readonly relatedCalls: () => readonly RelatedCall[];
  /** Packed cross-item checks of the whole package. */
  readonly rules: () => string;
  readonly fromRow: (row: readonly string[]) => R;
}

/** A layout with its columns and checks, decoded when first asked for. */
export class Layout<R = unknown> implements LayoutSummary {
  readonly id: string;
  readonly name: string;
  readonly procedure: { readonly code: string; readonly name: string };
  readonly formCategory: string | null;
  readonly columnCount: number;
  readonly dialect: CsvDialect;
  readonly #definition: LayoutDefinition<R>;
  #columns: readonly Column[] | undefined;
  #rules: readonly RelatedCheckInfo[] | undefined;
  #standard: StandardProperties<LayoutInput<R>, Submittable<R>> | undefined;
  readonly #derived = new Map<unknown, unknown>();

  constructor(definition: LayoutDefinition<R>) {
    this.id = definition.id;
    this.name = definition.name;
    this.procedure = definition.procedure;
    this.formCategory = definition.formCategory;
    this.columnCount = definition.columnCount;
    this.dialect = definition.dialect;
    this.#definition = definition;
  }

  /** Every CSV column in order, repeats expanded. */
  get columns(): readonly Column[] {
    const { tables, codes, sources } = this.#definition;
    this.#columns ??= expandColumns(tables(), codes(), sources);
    return this.#columns;
  }

  /** Packed tables of the top level sections, of which the columns are made. */
  get tables(): readonly string[] {
    return this.#definition.tables();
  }

  get charsets(): CharsetTable {
    return this.#definition.charsets();
  }

  get messages(): MessageTable {
    return this.#definition.messages();
  }

  /** The layout as a Standard Schema (https://standardschema.dev), for the libraries that take one. */
  get "~standard"(): StandardProperties<LayoutInput<R>, Submittable<R>> {
    this.#standard ??= standardSchema(this)["~standard"];
    return this.#standard;
  }

  /** A cross-item check by its index in the package. */
  relatedCheck(index: number): RelatedCheckInfo {
    this.#rules ??= decodeRules(this.#definition.rules());
    const check = this.#rules[index];
    if (check === undefined) throw new RangeError(`No cross-item check ${index}`);
    return check;
  }

  /** Columns of which the cross-item checks read what they say, and not only whether they are filled. */
  get textsRead(): readonly number[] {
    const { textsRead } = this.#definition;
    if (textsRead === undefined) return this.columns.map(({ index }) => index);
    return (textsRead === "" ? [] : textsRead.split(",")).flatMap((run) => {
      const [first = 0, count = 1] = run.split("*").map(Number);
      return Array.from({ length: count }, (_, index) => first + index);
    });
  }

  /** Runs the layout's cross-item checks on the row in scope. */
  runRelatedChecks(scope: RuleScope): void {
    this.#definition.relatedChecks(scope);
  }

  /** The layout's cross-item checks one by one, in the order of the spec. */
  get relatedCalls(): readonly RelatedCall[] {
    return this.#definition.relatedCalls();
  }

  fromRow(row: readonly string[]): R {
    return this.#definition.fromRow(row);
  }

  /** Something computed from the layout once, by its maker. */
  derived<T>(make: (layout: Layout) => T): T {
    if (!this.#derived.has(make)) this.#derived.set(make, make(this as Layout));
    return this.#derived.get(make) as T;
  }
}

export function defineLayout<R>(definition: LayoutDefinition<R>): Layout<R> {
  return new Layout(definition);
}

/** Packed rows: no, severity, message id, file, sheet, cell, then argument and text in turn. */
function decodeRules(packed: string): readonly RelatedCheckInfo[] {
  if (packed === "") return [];
  return unpack(packed).map((cells) => {
    const [no = "", severity = "error", messageId = "", ...rest] = cells;
    const [file = "", sheet = "", cell = "", ...pairs] = rest;
    return {
      no,
      severity: severity as Severity,
      messageId: messageId || null,
      source: { file, sheet, cell },
      args: decodeArguments(pairs),
    };
  });
}

function decodeArguments(pairs: readonly string[]): MessageArguments {
  const args: Record<string, string> = {};
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    args[pairs[index] ?? ""] = pairs[index + 1] ?? "";
  }
  return args;
}
