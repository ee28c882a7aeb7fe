import type {
  Charset,
  CheckSeverity,
  ItemCheckKind,
  LengthUnit,
  MessageArgument,
  RequirementLevel,
  TextPattern,
  ValueKind,
} from "../spec/model.js";
import type { Role, TableKind } from "./table.js";

/** What is needed to tell a kind of table and to read its rows. */
export interface TableVocabulary {
  /** Roles that a header must have to be of this kind. */
  readonly required: readonly Role[];
  /** Roles that a row must have filled to hold data; any one of them is enough. */
  readonly rowKeys: readonly Role[];
  /** Header words of each role. A word may stand under several roles; what else the header has decides. */
  readonly headers: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Header words of the user's profile: they mean what it says and nothing else. */
  readonly ownHeaders: Readonly<Partial<Record<Role, readonly string[]>>>;
}

/**
 * What an attribute or format word says of an item. `{n}` in a word is a number; where there is a
 * `{d}` too, that is the number of digits after the point and `{n}` of those before it.
 */
export interface AttributeWord {
  readonly words: readonly string[];
  readonly kind?: ValueKind;
  /** Id of a character set of the profile. */
  readonly charset?: string;
  readonly pattern?: TextPattern;
  /**
   * What `{n}` is: the length, the digits before the point, or those after it. Without it, the digits
   * before the point where the word has a `{d}`, else the length.
   */
  readonly number?: "length" | "integer" | "decimals";
  readonly decimals?: number;
  /** Whether the point of the number is not on the wire. */
  readonly impliedDecimals?: boolean;
}

/** A mark says how far an item is required, or that the layout does not have it. */
export type MarkMeaning = RequirementLevel | "absent";

/** What is said of the sheets whose names match. `*` in a pattern stands for any part of a name. */
export interface SheetRule {
  readonly sheet: string;
  /** Pattern of the file's name; any file where absent. */
  readonly file?: string;
  /** Why the sheet is not read. */
  readonly ignore?: string;
  /** The only kinds of table that are looked for. */
  readonly kinds?: readonly TableKind[];
  /** Whether items are columns and their facts are rows. */
  readonly transposed?: boolean;
  /** First and last row of the only header, where it is not to be looked for. */
  readonly header?: readonly [number, number];
  /** Header words, or letters of columns, of roles. */
  readonly columns?: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Whether a hidden sheet is read after all. */
  readonly hidden?: "read" | "ignore";
}

/** Cells that are left out, and why. All conditions that are given must hold. */
export interface IgnoreRule {
  readonly reason: string;
  readonly sheet?: string;
  readonly file?: string;
  /** A1-style range. */
  readonly cells?: string;
  /** Header words, with `*`, of columns that are left out; their header cells are, too. */
  readonly header?: readonly string[];
  /** Regular expression that the cell's text matches. */
  readonly text?: string;
}

/** How one cell holds several facts: the named groups of the pattern are roles. */
export interface CellPattern {
  readonly table: TableKind;
  /** Role or header word of the column. */
  readonly column: string;
  /** Regular expression over the whole displayed text. */
  readonly pattern: string;
}

/** A layout that no index lists, or whose items stand on several sheets. */
export interface LayoutRule {
  readonly id: string;
  readonly name?: string;
  readonly procedureCode?: string;
  readonly procedureName?: string;
  readonly formCategory?: string;
  /** Names of the sheets whose items follow each other, in column order. */
  readonly sheets: readonly string[];
  /** What tells its columns apart on those sheets, such as 「更新」. */
  readonly column?: string;
}

/** What becomes of text that a change mark stands on. */
export type ChangeAction =
  /** Reported; the text is read as it stands. */
  | "report"
  /** The text is read as it stands. */
  | "keep"
  /** The mark is taken off the text. */
  | "strip"
  /** What is marked is not read. */
  | "remove";

export interface ChangeMarks {
  readonly strike: Exclude<ChangeAction, "strip">;
  /** By colour (`RRGGBB`); a colour that is not listed is reported. */
  readonly colors: Readonly<Record<string, Exclude<ChangeAction, "strip">>>;
  /** By word, in a column of change marks or in brackets at either end of a text. */
  readonly words: Readonly<Record<string, ChangeAction>>;
}

/** What of a hidden kind is read like the rest. */
export interface HiddenPolicy {
  readonly rows: "read" | "ignore";
  readonly columns: "read" | "ignore";
  readonly sheets: "read" | "ignore";
}

/**
 * All that the program assumes of the wording and shape of a spec, as data. Words are compared after
 * `normaliseWord`. The default profile has broad vocabularies; the user's `specgen.yaml` adds to them.
 */
export interface Profile {
  readonly tables: Readonly<Record<TableKind, TableVocabulary>>;
  readonly sheets: readonly SheetRule[];
  readonly ignore: readonly IgnoreRule[];
  readonly cells: readonly CellPattern[];
  readonly layouts: readonly LayoutRule[];
  readonly changeMarks: ChangeMarks;
  readonly hidden: HiddenPolicy;
  /** Roles of layout tables whose texts may hold `1：男 2：女`. */
  readonly inlineCodes: readonly Role[];
  /** Parts of texts that tell a condition from a remark, where notes may hold both. Empty: they never do. */
  readonly conditionsInNotes: readonly string[];
  readonly requirementMarks: Readonly<Record<string, MarkMeaning>>;
  /** The marks that the user's profile gives a meaning; a legend of the sheet goes before the others. */
  readonly ownRequirementMarks: Readonly<Record<string, MarkMeaning>>;
  readonly attributes: readonly AttributeWord[];
  readonly formats: readonly AttributeWord[];
  readonly charsets: readonly Charset[];
  readonly lengthModes: Readonly<Record<string, "fixed" | "max">>;
  readonly lengthUnits: Readonly<Record<string, LengthUnit>>;
  readonly severities: Readonly<Record<string, CheckSeverity>>;
  readonly checkKinds: Readonly<Record<string, ItemCheckKind>>;
  readonly messageArguments: Readonly<Record<string, MessageArgument>>;
  /** Regular expressions, as text, for placeholders in messages; group 1, if any, is their word. */
  readonly placeholders: readonly string[];
  /** Words that mean every layout in a column of layout ids. */
  readonly allLayouts: readonly string[];
  /** Cell texts that mean “as above”. */
  readonly dittoMarks: readonly string[];
  /** Cell texts in a heading column that mean “no heading”. */
  readonly noneMarks: readonly string[];
  /** Starts of rows that are notes. */
  readonly noteMarks: readonly string[];
  /** Names, or parts of names, of sheets that hold no table. */
  readonly sheetsWithoutTables: readonly string[];
  /** Parts of texts on such sheets that must be kept in everything made from the spec. */
  readonly noticeWords: readonly string[];
  readonly rules: RuleWords;
}

/** Words for the sentences of cross-item checks, which only the rule compiler knows the meaning of. */
export interface RuleWords {
  /** Words to add, by the class of its vocabulary. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** By sheet: what a sentence says where its ending does not tell. */
  readonly polarity: Readonly<Record<string, "requirement" | "violation">>;
}
