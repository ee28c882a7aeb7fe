import type {
  Charset,
  CheckSeverity,
  ItemCheckKind,
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
  /** Header words of each role. */
  readonly headers: Readonly<Partial<Record<Role, readonly string[]>>>;
}

/** What an attribute or format word says of an item. `{n}` in a word is a number. */
export interface AttributeWord {
  readonly words: readonly string[];
  readonly kind?: ValueKind;
  /** Id of a character set of the profile. */
  readonly charset?: string;
  readonly pattern?: TextPattern;
  /** What the number `{n}` is; without it a number in the word is the length. */
  readonly number?: "length" | "decimals";
  readonly decimals?: number;
}

/** A mark says how far an item is required, or that the layout does not have it. */
export type MarkMeaning = RequirementLevel | "absent";

/**
 * All that the program assumes of the wording and shape of a spec, as data. Words are compared after
 * `normaliseWord`. The default profile has broad vocabularies; the user's `specgen.yaml` adds to them.
 */
export interface Profile {
  readonly tables: Readonly<Record<TableKind, TableVocabulary>>;
  readonly requirementMarks: Readonly<Record<string, MarkMeaning>>;
  readonly attributes: readonly AttributeWord[];
  readonly formats: readonly AttributeWord[];
  readonly charsets: readonly Charset[];
  readonly lengthModes: Readonly<Record<string, "fixed" | "max">>;
  readonly lengthUnits: Readonly<Record<string, "character" | "byte">>;
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
