import type {
  CheckSeverity,
  ItemCheckKind,
  LengthUnit,
  MessageArgument,
  TextPattern,
  ValueKind,
} from "../spec/model.js";
import { attributeLookup } from "./attribute-lookup.js";
import type { MarkMeaning, Profile } from "./profile.js";
import type { Role, TableKind } from "./table.js";
import { normaliseMark, normaliseWord } from "./words.js";

/** What the words of an attribute or format cell say. */
export interface AttributeMeaning {
  readonly kind?: ValueKind;
  readonly charset?: string;
  readonly pattern?: TextPattern;
  /** All digits of a number, and its point where that is on the wire. */
  readonly length?: number;
  readonly decimals?: number;
  /** Whether the wire has no point. */
  readonly impliedDecimals?: true;
}

/** Roles that a header text can have, and whether the user's profile says so. */
export interface HeaderRoles {
  readonly roles: readonly Role[];
  readonly own: boolean;
}

/** A profile made ready for looking words up. Lookups give undefined for unknown words; callers report them. */
export interface Lexicon {
  readonly profile: Profile;
  /** Roles that a header text can have in a kind of table, the likeliest first. */
  rolesOf(kind: TableKind, text: string): HeaderRoles;
  /** Whether any kind of table has the text as a header, or the profile speaks of a column with it. */
  isHeaderWord(text: string): boolean;
  requirementOf(mark: string): MarkMeaning | undefined;
  /** The meaning that the user's profile gives a mark. */
  ownRequirementOf(mark: string): MarkMeaning | undefined;
  attributeOf(text: string): AttributeMeaning | undefined;
  formatOf(text: string): AttributeMeaning | undefined;
  lengthModeOf(text: string): "fixed" | "max" | undefined;
  lengthUnitOf(text: string): LengthUnit | undefined;
  severityOf(text: string): CheckSeverity | undefined;
  checkKindOf(text: string): ItemCheckKind | undefined;
  argumentOf(text: string): MessageArgument | undefined;
  meansAllLayouts(text: string): boolean;
  isDitto(text: string): boolean;
  isNone(text: string): boolean;
  isNote(text: string): boolean;
  holdsNoTable(sheetName: string): boolean;
}

/** Prepares the lookups of a profile. */
export function makeLexicon(profile: Profile): Lexicon {
  const normalise = remember(normaliseWord);
  const roles = roleMaps(profile);
  const headerWords = new Set([
    ...[...roles.values()].flatMap((words) => [...words.keys()]),
    ...profile.cells.map(({ column }) => normaliseWord(column)),
    ...profile.ignore.flatMap(({ header }) => header?.map(normaliseWord) ?? []),
  ]);
  const attribute = attributeLookup(profile.attributes);
  const format = attributeLookup(profile.formats);
  const fold = (word: string) => normaliseMark(word).toLowerCase();
  const marks = mapOf(profile.requirementMarks, fold);
  const ownMarks = mapOf(profile.ownRequirementMarks, fold);
  const ditto = new Set(profile.dittoMarks.map((mark) => mark.trim()));
  const none = new Set(profile.noneMarks.map(normaliseMark));
  const all = new Set(profile.allLayouts.map(normaliseAll));
  const noteMarks = profile.noteMarks.map((mark) => mark.normalize("NFKC"));
  const plainSheets = profile.sheetsWithoutTables.map(normaliseWord);
  return {
    profile,
    rolesOf: (kind, text) => roles.get(kind)?.get(normalise(text)) ?? noRoles,
    isHeaderWord: (text) => headerWords.has(normalise(text)),
    requirementOf: remember((mark) => marks.get(fold(mark))),
    ownRequirementOf: remember((mark) => ownMarks.get(fold(mark))),
    attributeOf: remember(attribute),
    formatOf: remember(format),
    lengthModeOf: remember(wordLookup(profile.lengthModes)),
    lengthUnitOf: remember(wordLookup(profile.lengthUnits)),
    severityOf: remember(wordLookup(profile.severities)),
    checkKindOf: remember(wordLookup(profile.checkKinds)),
    argumentOf: remember(wordLookup(profile.messageArguments)),
    meansAllLayouts: (text) => all.has(normaliseAll(text)),
    isDitto: (text) => ditto.has(text.trim()),
    isNone: remember((text) => none.has(normaliseMark(text))),
    isNote: remember((text) =>
      noteMarks.some((mark) => text.normalize("NFKC").trim().startsWith(mark)),
    ),
    holdsNoTable: (name) => plainSheets.some((part) => normaliseWord(name).includes(part)),
  };
}

/** A lookup that is made once for each text: the cells of a table say the same few words. */
function remember<T>(lookUp: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly found: T }>();
  return (text) => {
    const entry = known.get(text) ?? { found: lookUp(text) };
    known.set(text, entry);
    return entry.found;
  };
}

function normaliseAll(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

const noRoles: HeaderRoles = { roles: [], own: false };

/** What the user's profile says of a word leaves nothing else for it to mean. */
function roleMaps(profile: Profile): ReadonlyMap<TableKind, ReadonlyMap<string, HeaderRoles>> {
  const kinds = Object.entries(profile.tables) as [TableKind, Profile["tables"][TableKind]][];
  return new Map(
    kinds.map(([kind, { headers, ownHeaders }]) => [
      kind,
      new Map([...rolesByWord(headers, false), ...rolesByWord(ownHeaders, true)]),
    ]),
  );
}

function rolesByWord(
  headers: Readonly<Partial<Record<Role, readonly string[]>>>,
  own: boolean,
): ReadonlyMap<string, HeaderRoles> {
  const words = new Map<string, Role[]>();
  for (const [role, synonyms] of Object.entries(headers) as [Role, readonly string[]][]) {
    for (const word of synonyms.map(normaliseWord)) {
      words.set(word, [...(words.get(word) ?? []), role]);
    }
  }
  return new Map([...words].map(([word, roles]) => [word, { roles, own }]));
}

function mapOf<T>(
  table: Readonly<Record<string, T>>,
  normalise: (word: string) => string,
): ReadonlyMap<string, T> {
  return new Map(Object.entries(table).map(([word, meaning]) => [normalise(word), meaning]));
}

function wordLookup<T>(table: Readonly<Record<string, T>>): (text: string) => T | undefined {
  const words = mapOf(table, normaliseWord);
  return (text) => words.get(normaliseWord(text));
}
