/**
 * The model of one revision of the spec: plain data, JSON-serialisable, the centre of the program.
 * Readers make it from tables; emitters, the differ and the rule compiler know nothing else.
 * Optional facts are absent (never null) so that the written form stays small.
 */
import type { Expression } from "../rules/expression.js";
import type { Reason } from "../rules/reasons.js";
import type { CharsetPart } from "./charset-parts.js";
import type { EmbeddedText } from "./wording/embedded-text.js";

export type { CharsetPart, PrimitiveCharset } from "./charset-parts.js";

/** Where a fact stands in the workbooks. */
export interface SourceRef {
  readonly file: string;
  readonly sheet: string;
  /** A1-style address; the id of the correction where the file is an overlay, which has no cells. */
  readonly cell: string;
}

export interface SpecModel {
  readonly format: 1;
  /** What was replaced by hashes: sentences and notes, or with `ids` every word; absent where nothing was. */
  readonly text?: Exclude<EmbeddedText, "full">;
  /** The revision as the config or the covers name it, such as `3.0`. */
  readonly revision: string;
  /** Notices found on the covers, to be kept in everything that is made from them. */
  readonly notices: readonly string[];
  readonly dialect: CsvDialect;
  /** Absent where they are the default ones. */
  readonly conventions?: WireConventions;
  readonly layouts: readonly RecordLayout[];
  readonly codeLists: readonly CodeList[];
  readonly charsets: readonly Charset[];
  readonly itemChecks: readonly ItemCheck[];
  readonly relatedChecks: readonly RelatedCheck[];
  readonly messages: readonly Message[];
  readonly history: readonly HistoryEntry[];
  /** What the maker's overlay changed, in the order of the file; absent where there is nothing. */
  readonly corrections?: readonly Correction[];
}

/** The facts of the CSV files that no table states; from the profile. */
export interface CsvDialect {
  readonly encoding: "utf-8" | "windows-31j";
  /** Whether the writer starts a UTF-8 file with a byte order mark. The reader accepts both. */
  readonly bom: boolean;
  readonly newline: "\r\n" | "\n";
  /** `minimal`: only cells with a comma, quote or line break; `all`: every cell; `none`: such cells are refused. */
  readonly quoting: "minimal" | "all" | "none";
  /** Whether the first line names the columns. */
  readonly header: boolean;
}

/** What the texts of all items mean, whatever the item; from the profile. */
export interface WireConventions {
  readonly unknownDates: UnknownDates;
  /**
   * Texts that say that nothing is entered, besides the empty one; at least one. The first is what
   * the writer writes.
   */
  readonly empty: readonly string[];
}

/** How dates of which something is unknown are written; null where the spec does not allow them. */
export interface UnknownDates {
  /** A date of which nothing is known. */
  readonly date: string | null;
  /** A year and month of which nothing is known. */
  readonly yearMonth: string | null;
  /** Two characters in the place of the month. */
  readonly month: string | null;
  /** Two characters in the place of the day. */
  readonly day: string | null;
}

export interface Procedure {
  readonly code: string;
  readonly name: string;
}

/** The columns of one application CSV. */
export interface RecordLayout {
  /** As the spec names it, such as `S101N`. Unique. */
  readonly id: string;
  readonly name: string;
  readonly procedure: Procedure;
  /** Form category such as `N`; absent where a procedure has one layout. */
  readonly formCategory?: string;
  /** Identifier of the generated class, such as `CoeN`. */
  readonly identifier: string;
  /** Top level sections in column order. */
  readonly sections: readonly Section[];
  /** Number of CSV columns, repeats expanded. */
  readonly columnCount: number;
  readonly source: SourceRef;
}

/** A heading over items (大分類, 中分類), or a group of columns that repeats. */
export interface Section {
  /** Stable within the layout: the heading path, joined with ` / `. */
  readonly key: string;
  /** The heading as printed. */
  readonly name: string;
  /** Property name in the enclosing group. Unique among its siblings. */
  readonly identifier: string;
  /** How many times the columns of this section stand side by side; absent for a plain section. */
  readonly repeat?: number;
  /** Items and subsections in column order. */
  readonly members: readonly Member[];
}

export type Member =
  | { readonly kind: "item"; readonly item: Item }
  | { readonly kind: "section"; readonly section: Section };

/** How the text of a cell is to be understood. */
export type ValueKind =
  | "text"
  | "code"
  | "integer"
  | "decimal"
  /** YYYYMMDD, a full calendar date. */
  | "date"
  /** YYYYMMDD where the profile's marks for unknown parts are allowed. */
  | "partial-date"
  /** YYYYMM. */
  | "year-month"
  /** YYYYMM where an unknown month is allowed. */
  | "partial-year-month";

/** Forms beyond characters and length that a text must have. */
export type TextPattern =
  "email" | "residence-card" | "corporate-number" | "postal-code" | "telephone";

export type RequirementLevel = "required" | "conditional" | "optional" | "prohibited";

/** What a length counts: characters (code points), bytes of the file's encoding, or UTF-16 units. */
export type LengthUnit = "character" | "byte" | "utf16";

export interface ItemLength {
  readonly max: number;
  /** Present and equal to `max` where the length is fixed. */
  readonly min?: number;
  readonly unit: LengthUnit;
  /** Digits after the decimal point of a decimal; `max` counts all digits and the point. */
  readonly decimals?: number;
  /** Of a decimal whose point is not on the wire: `max` and `min` count its digits, without a sign. */
  readonly impliedDecimals?: true;
}

/** One column of a layout (one per repetition inside a repeating section). */
export interface Item {
  /** Stable within the layout: the item id where the spec has one, else section path / name # occurrence. */
  readonly key: string;
  readonly itemId?: string;
  /** The number printed beside it; not an identity. */
  readonly no?: string;
  readonly name: string;
  readonly nameEn?: string;
  /** Property name in its section. Unique among the members. */
  readonly identifier: string;
  readonly kind: ValueKind;
  readonly pattern?: TextPattern;
  /** Id in `SpecModel.charsets`. */
  readonly charset?: string;
  /** The attribute words as printed, for documentation. */
  readonly attribute: string;
  readonly length?: ItemLength;
  /** Id in `SpecModel.codeLists`. */
  readonly codeList?: string;
  readonly requirement: RequirementLevel;
  readonly note?: string;
  /** 0-based CSV column (of the first repetition). */
  readonly column: number;
  readonly source: SourceRef;
  /** Cells of single facts on the same sheet, for reports that name both sides. */
  readonly cells: Partial<Record<"length" | "requirement" | "codeList" | "attribute", string>>;
}

/** A named set of characters, composed from primitive sets and ranges; from the profile's attribute words. */
export interface Charset {
  readonly id: string;
  readonly label: string;
  readonly include: readonly CharsetPart[];
  /** Parts that are left out again. */
  readonly exclude?: readonly CharsetPart[];
  /** Single characters allowed besides. */
  readonly add: string;
  /** Single characters not allowed after all. */
  readonly remove: string;
}

export interface CodeList {
  /** As the spec names it. Unique. */
  readonly id: string;
  readonly name: string;
  readonly identifier: string;
  /** Id of the list that the parents of this list's codes belong to. */
  readonly parentList?: string;
  readonly codes: readonly Code[];
  readonly source: SourceRef;
}

export interface Code {
  /** The value on the wire, kept as text: `01` is not `1`. */
  readonly value: string;
  readonly label: string;
  readonly labelEn?: string;
  /** Name of the enum member. Unique in the list. */
  readonly identifier: string;
  /** Value in the parent list. */
  readonly parent?: string;
  /** ISO dates, inclusive. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly source: SourceRef;
}

export type CheckSeverity = "fatal" | "error" | "warning" | "info";

/** What a check on one item looks at. */
export type ItemCheckKind =
  "required" | "charset" | "length" | "code" | "format" | "range" | "fixed" | "check-digit";

/** A check on one item, as the check table lists it. */
export interface ItemCheck {
  readonly no: string;
  readonly kind: ItemCheckKind;
  /** Key of the item; the check holds in every layout that has it. */
  readonly item: string;
  /** Ids of the layouts whose item is meant. */
  readonly layouts: readonly string[];
  readonly parameter: CheckParameter;
  readonly severity: CheckSeverity;
  readonly messageId?: string;
  readonly source: SourceRef;
}

export type CheckParameter =
  | { readonly kind: "none" }
  | { readonly kind: "length"; readonly min?: number; readonly max: number }
  | { readonly kind: "range"; readonly min?: number; readonly max?: number }
  | { readonly kind: "fixed"; readonly value: string }
  | { readonly kind: "codeList"; readonly codeList: string }
  | { readonly kind: "charset"; readonly charset: string };

/** A check across items, in the words of the spec and, where they were understood, as an expression. */
export interface RelatedCheck {
  readonly no: string;
  /** Ids of the layouts it holds in. */
  readonly layouts: readonly string[];
  /** Keys of the items it is listed under; the first receives the issue. */
  readonly targets: readonly string[];
  readonly sentence: string;
  readonly severity: CheckSeverity;
  readonly messageId?: string;
  readonly rule: RuleState;
  readonly source: SourceRef;
}

/** In what state the compiler left a check; exactly one each. */
export type RuleState =
  /** One entry per group of layouts in which the sentence means the same. */
  | { readonly state: "compiled"; readonly readings: readonly Reading[] }
  /** Compiled but for facts the record does not hold, which the application passes as flags. */
  | {
      readonly state: "predicate";
      readonly readings: readonly Reading[];
      /** Names of the facts that the application passes; none where the user gave every phrase an expression. */
      readonly flags: readonly string[];
    }
  | {
      readonly state: "overridden";
      readonly readings: readonly Reading[];
      readonly sentenceHash: string;
    }
  | { readonly state: "note" }
  | {
      readonly state: "unsupported";
      /** Offset in the sentence that was reached. */
      readonly offset: number;
      readonly expected: readonly string[];
      readonly reason: Reason;
      /** Layouts in which it was not understood; absent where that is all of them. */
      readonly layouts?: readonly string[];
      /** Why the user accepts it; absent where it was not accepted. */
      readonly accepted?: string;
    };

export interface Reading {
  readonly layouts: readonly string[];
  /** One or more; a cell may hold several sentences, and a sentence an exception. */
  readonly expressions: readonly Expression[];
  /** The expressions in canonical Japanese. */
  readonly canonical: string;
}

/** What a placeholder of a message stands for. */
export type MessageArgument =
  | "item"
  | "otherItem"
  | "value"
  | "length"
  | "charset"
  | "codeList"
  | "limit"
  | "checkNo"
  | "record"
  | "column"
  | "date"
  | "count";

export interface Message {
  readonly id: string;
  readonly severity: CheckSeverity;
  /** The text as printed, placeholders included. */
  readonly text: string;
  /** Placeholders in order of appearance, as printed, and what they stand for. */
  readonly placeholders: readonly { readonly token: string; readonly argument: MessageArgument }[];
  readonly remedy?: string;
  readonly source: SourceRef;
}

/** One line of a 改版履歴 sheet. */
export interface HistoryEntry {
  readonly revision: string;
  readonly date?: string;
  readonly sheet?: string;
  readonly item?: string;
  readonly text: string;
  readonly source: SourceRef;
}

/** A correction of the spec by the maker, as `overlay.yaml` gives it, and what it changed. */
export interface Correction {
  readonly id: string;
  readonly reason: string;
  /** Where it comes from, such as the title of an erratum. */
  readonly origin: string;
  /** The revision from which it must no longer apply. */
  readonly until: string;
  readonly changes: readonly CorrectedFact[];
}

/** One fact at one place of the workbooks that a correction changed. */
export interface CorrectedFact {
  readonly change: "set" | "add" | "remove";
  readonly of: "item" | "code" | "item-check" | "related-check" | "message";
  /** Key of the item, `list:value` of the code, number of the check or id of the message. */
  readonly target: string;
  /** Ids of the layouts whose item was changed; for items only. */
  readonly layouts?: readonly string[];
  /** Dotted name, such as `length.max`. */
  readonly fact: string;
  /** What the spec says; absent where it says nothing. */
  readonly from?: FactValue;
  /** What holds instead; absent where that is nothing. */
  readonly to?: FactValue;
  /** The cell that says what was changed; for what was added, its place in the overlay. */
  readonly source: SourceRef;
}

export type FactValue = string | number | readonly string[];
