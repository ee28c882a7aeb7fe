import * as v from "valibot";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Place } from "../diagnostics/problem.js";
import type { Profile, TableVocabulary } from "./profile.js";
import type { Role, TableKind } from "./table.js";

const words = v.array(v.string());
const meanings = <const T extends readonly string[]>(...values: T) =>
  v.record(v.string(), v.picklist(values));

const attributeWord = v.strictObject({
  words,
  kind: v.exactOptional(
    v.picklist([
      "text",
      "code",
      "integer",
      "decimal",
      "date",
      "partial-date",
      "year-month",
      "partial-year-month",
    ]),
  ),
  charset: v.exactOptional(v.string()),
  pattern: v.exactOptional(
    v.picklist(["email", "residence-card", "corporate-number", "postal-code", "telephone"]),
  ),
  number: v.exactOptional(v.picklist(["length", "decimals"])),
  decimals: v.exactOptional(v.number()),
});

const charset = v.strictObject({
  id: v.string(),
  label: v.string(),
  include: v.array(
    v.picklist([
      "digit",
      "upper",
      "lower",
      "ascii-symbol",
      "space",
      "halfwidth-katakana",
      "fullwidth-katakana",
      "fullwidth-hiragana",
      "jisx0208-nonkanji",
      "jisx0208-level1",
      "jisx0208-level2",
      "nec-special",
      "ibm-extension",
      "any",
    ]),
  ),
  add: v.optional(v.string(), ""),
  remove: v.optional(v.string(), ""),
});

/** The `profile:` part of a user's configuration: everything in it adds to the default profile. */
const profilePart = v.strictObject({
  headers: v.optional(v.record(v.string(), v.record(v.string(), words)), {}),
  requirementMarks: v.optional(
    meanings("required", "conditional", "optional", "prohibited", "absent"),
    {},
  ),
  attributes: v.optional(v.array(attributeWord), []),
  formats: v.optional(v.array(attributeWord), []),
  charsets: v.optional(v.array(charset), []),
  lengthModes: v.optional(meanings("fixed", "max"), {}),
  lengthUnits: v.optional(meanings("character", "byte"), {}),
  severities: v.optional(meanings("fatal", "error", "warning", "info"), {}),
  checkKinds: v.optional(
    meanings("required", "charset", "length", "code", "format", "range", "fixed", "check-digit"),
    {},
  ),
  messageArguments: v.optional(
    meanings(
      "item",
      "otherItem",
      "value",
      "length",
      "charset",
      "codeList",
      "limit",
      "checkNo",
      "record",
      "column",
      "date",
      "count",
    ),
    {},
  ),
  placeholders: v.optional(
    v.array(v.pipe(v.string(), v.check(isRegExp, "a regular expression"))),
    [],
  ),
  allLayouts: v.optional(words, []),
  dittoMarks: v.optional(words, []),
  noneMarks: v.optional(words, []),
  noteMarks: v.optional(words, []),
  sheetsWithoutTables: v.optional(words, []),
  noticeWords: v.optional(words, []),
  rules: v.optional(
    v.strictObject({
      words: v.optional(v.record(v.string(), words), {}),
      polarity: v.optional(meanings("requirement", "violation"), {}),
    }),
    {},
  ),
});

type ProfilePart = v.InferOutput<typeof profilePart>;

function isRegExp(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

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
  return {
    ...merge(base, result.output),
    tables: extendTables(base, result.output.headers, locate, sink),
  };
}

function merge(base: Profile, part: ProfilePart): Omit<Profile, "tables"> {
  return {
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

function extendTables(
  base: Profile,
  headers: ProfilePart["headers"],
  locate: (path: readonly string[]) => Place,
  sink: DiagnosticSink,
): Profile["tables"] {
  const tables: Record<TableKind, TableVocabulary> = { ...base.tables };
  for (const [kind, roles] of Object.entries(headers)) {
    if (!isKeyOf(tables, kind)) {
      const args = { found: kind, expected: Object.keys(tables).join(", ") };
      sink.report("profile-invalid", { at: locate(["headers", kind]), args });
      continue;
    }
    const table = tables[kind];
    const known: Partial<Record<Role, readonly string[]>> = { ...table.headers };
    for (const [role, synonyms] of Object.entries(roles)) {
      if (isKeyOf(known, role)) known[role] = [...(known[role] ?? []), ...synonyms];
      else {
        const args = { found: role, expected: Object.keys(known).join(", ") };
        sink.report("profile-invalid", { at: locate(["headers", kind, role]), args });
      }
    }
    tables[kind] = { ...table, headers: known };
  }
  return tables;
}

function isKeyOf<T extends object>(object: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(object, key);
}
