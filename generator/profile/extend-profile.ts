import { rolesIn } from "./cell-facts.js";
import * as v from "valibot";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Place } from "../diagnostics/problem.js";
import type { Profile, SheetRule, TableVocabulary } from "./profile.js";
import { type ProfilePart, profilePart } from "./profile-schema.js";
import type { Role, TableKind } from "./table.js";

/**
 * A profile with the user's additions. Where a word has a meaning already, the user's wins.
 * Keys that mean nothing are reported at the place that `locate` gives for a path of keys.
 */
export function extendProfile(
  base: Profile,
  part: unknown,
  locate: (path: readonly string[]) => Place,
  sink: DiagnosticSink,
): Profile {
  const result = v.safeParse(profilePart, part ?? {});
  if (!result.success) {
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map(({ key }) => String(key));
      sink.report("profile-invalid", {
        at: locate(path),
        args: { found: issue.received, expected: issue.expected ?? issue.message },
      });
    }
    return base;
  }
  const additions = result.output;
  const roles = new RoleNames(base, locate, sink);
  return {
    ...merge(base, additions, roles),
    tables: extendTables(base, additions, roles),
    sheets: [
      ...additions.sheets.map((rule, index) => sheetRule(rule, index, roles)),
      ...base.sheets,
    ],
  };
}

function merge(
  base: Profile,
  part: ProfilePart,
  roles: RoleNames,
): Omit<Profile, "tables" | "sheets"> {
  part.cells.forEach(({ table, pattern }, index) => {
    const groups = rolesIn(pattern);
    roles.check(table, groups, ["cells", String(index), "pattern"]);
  });
  return {
    ignore: [...part.ignore, ...base.ignore],
    cells: [...part.cells, ...base.cells],
    layouts: [...part.layouts, ...base.layouts],
    changeMarks: {
      strike: part.changeMarks.strike ?? base.changeMarks.strike,
      colors: { ...base.changeMarks.colors, ...part.changeMarks.colors },
      words: { ...base.changeMarks.words, ...part.changeMarks.words },
    },
    hidden: {
      rows: part.hidden.rows ?? base.hidden.rows,
      columns: part.hidden.columns ?? base.hidden.columns,
      sheets: part.hidden.sheets ?? base.hidden.sheets,
    },
    inlineCodes: [...base.inlineCodes, ...roles.check("layout", part.inlineCodes, ["inlineCodes"])],
    conditionsInNotes: [...base.conditionsInNotes, ...part.conditionsInNotes],
    ownRequirementMarks: { ...base.ownRequirementMarks, ...part.requirementMarks },
    requirementMarks: { ...base.requirementMarks, ...part.requirementMarks },
    attributes: [...base.attributes, ...part.attributes],
    formats: [...base.formats, ...part.formats],
    charsets: [
      ...base.charsets.filter(({ id }) => !part.charsets.some((own) => own.id === id)),
      ...part.charsets,
    ],
    lengthModes: { ...base.lengthModes, ...part.lengthModes },
    lengthUnits: { ...base.lengthUnits, ...part.lengthUnits },
    severities: { ...base.severities, ...part.severities },
    checkKinds: { ...base.checkKinds, ...part.checkKinds },
    messageArguments: { ...base.messageArguments, ...part.messageArguments },
    placeholders: [...part.placeholders, ...base.placeholders],
    allLayouts: [...base.allLayouts, ...part.allLayouts],
    dittoMarks: [...base.dittoMarks, ...part.dittoMarks],
    noneMarks: [...base.noneMarks, ...part.noneMarks],
    noteMarks: [...base.noteMarks, ...part.noteMarks],
    sheetsWithoutTables: [...base.sheetsWithoutTables, ...part.sheetsWithoutTables],
    noticeWords: [...base.noticeWords, ...part.noticeWords],
    rules: {
      words: mergeWords(base.rules.words, part.rules.words),
      polarity: { ...base.rules.polarity, ...part.rules.polarity },
    },
  };
}

type WordsByClass = Profile["rules"]["words"];

function mergeWords(base: WordsByClass, own: WordsByClass): WordsByClass {
  const merged = new Map(Object.entries(base));
  for (const [name, words] of Object.entries(own)) {
    merged.set(name, [...(merged.get(name) ?? []), ...words]);
  }
  return Object.fromEntries(merged);
}

function extendTables(base: Profile, part: ProfilePart, names: RoleNames): Profile["tables"] {
  const tables: Record<TableKind, TableVocabulary> = { ...base.tables };
  for (const [kind, roles] of Object.entries(part.headers)) {
    if (!names.isKind(kind, ["headers", kind])) continue;
    const own: Partial<Record<Role, readonly string[]>> = { ...tables[kind].ownHeaders };
    for (const [role, synonyms] of Object.entries(roles)) {
      const [known] = names.check(kind, [role], ["headers", kind, role]);
      if (known !== undefined) own[known] = [...(own[known] ?? []), ...synonyms];
    }
    tables[kind] = { ...tables[kind], ownHeaders: own };
  }
  for (const [kind, roles] of Object.entries(part.required)) {
    if (!names.isKind(kind, ["required", kind])) continue;
    const required = names.check(kind, roles, ["required", kind]);
    tables[kind] = { ...tables[kind], required };
  }
  return tables;
}

function sheetRule(
  { columns, ...rule }: ProfilePart["sheets"][number],
  index: number,
  names: RoleNames,
): SheetRule {
  if (columns === undefined) return rule;
  const kinds = rule.kinds ?? names.kinds;
  const own: Partial<Record<Role, readonly string[]>> = {};
  for (const [role, words] of Object.entries(columns)) {
    const [known] = names.checkAny(kinds, [role], ["sheets", String(index), "columns", role]);
    if (known !== undefined) own[known] = words;
  }
  return { ...rule, columns: own };
}

/** Tells the kinds of tables and the roles of each from other words, which are reported. */
class RoleNames {
  readonly #base: Profile;
  readonly #locate: (path: readonly string[]) => Place;
  readonly #sink: DiagnosticSink;

  constructor(base: Profile, locate: (path: readonly string[]) => Place, sink: DiagnosticSink) {
    this.#base = base;
    this.#locate = locate;
    this.#sink = sink;
  }

  get kinds(): readonly TableKind[] {
    return Object.keys(this.#base.tables) as TableKind[];
  }

  isKind(word: string, path: readonly string[]): word is TableKind {
    if (Object.hasOwn(this.#base.tables, word)) return true;
    this.#report(path, word, this.kinds);
    return false;
  }

  /** The words that are roles of a kind of table. */
  check(kind: TableKind, words: readonly string[], path: readonly string[]): readonly Role[] {
    return this.checkAny([kind], words, path);
  }

  /** The words that are roles of one of several kinds of table. */
  checkAny(
    kinds: readonly TableKind[],
    words: readonly string[],
    path: readonly string[],
  ): readonly Role[] {
    const known = new Set(kinds.flatMap((kind) => Object.keys(this.#base.tables[kind].headers)));
    for (const word of words) if (!known.has(word)) this.#report(path, word, [...known]);
    return words.filter((word): word is Role => known.has(word));
  }

  #report(path: readonly string[], found: string, expected: readonly string[]): void {
    const args = { found, expected: expected.join(", ") };
    this.#sink.report("profile-invalid", { at: this.#locate(path), args });
  }
}
