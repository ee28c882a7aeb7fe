import { columnLetters } from "../workbook/address.js";
import type { Sheet } from "../workbook/sheet.js";
import type { Lexicon } from "./lexicon.js";
import { matchesName } from "./names.js";
import type { SheetRule } from "./profile.js";
import type { Role, TableKind } from "./table.js";
import { normaliseWord } from "./words.js";

/** Why a whole sheet is not looked at. */
export type SkipReason =
  /** The profile says why. */
  | { readonly kind: "rule"; readonly reason: string }
  /** Its name is that of a sheet without tables, such as a cover. */
  | { readonly kind: "cover" }
  | { readonly kind: "hidden" };

/** What the profile says of one sheet. */
export interface SheetPlan {
  readonly skip: SkipReason | null;
  /** The kinds of table that may be found. */
  readonly kinds: readonly TableKind[];
  readonly transposed: boolean;
  /** The rows of the only header; null where headers are looked for. */
  readonly header: readonly [number, number] | null;
  /** The role that the profile gives a column, by the column or its header text. */
  roleOf(column: number, headerTexts: readonly string[]): Role | undefined;
  /** Why a column with a header text is left out. */
  ignoredHeader(headerTexts: readonly string[]): string | undefined;
}

/** Gathers what the profile says of a sheet; of several rules that match, the first to say something counts. */
export function planSheet(sheet: Sheet, lexicon: Lexicon): SheetPlan {
  const { profile } = lexicon;
  const rules = profile.sheets.filter(
    (rule) =>
      matchesName(sheet.name, rule.sheet) &&
      (rule.file === undefined || matchesFile(sheet.file, rule.file)),
  );
  const first = <Key extends keyof SheetRule>(key: Key): SheetRule[Key] | undefined =>
    rules.find((rule) => rule[key] !== undefined)?.[key];
  const roles = new Map<string, Role>();
  for (const rule of [...rules].reverse()) {
    for (const [role, words] of Object.entries(rule.columns ?? {}) as [Role, string[]][]) {
      for (const word of words) roles.set(normaliseWord(word), role);
    }
  }
  const ignored = ignoredHeaders(sheet, lexicon);
  return {
    skip: skipOf(sheet, lexicon, rules.length > 0, first("ignore"), first("hidden")),
    kinds: first("kinds") ?? (Object.keys(profile.tables) as TableKind[]),
    transposed: first("transposed") ?? false,
    header: first("header") ?? null,
    roleOf: (column, texts) =>
      roles.size === 0
        ? undefined
        : [columnLetters(column), ...texts]
            .map((text) => roles.get(normaliseWord(text)))
            .find(Boolean),
    ignoredHeader: (texts) =>
      ignored.find(({ isMeant }) => texts.some((text) => isMeant(text)))?.reason,
  };
}

function skipOf(
  sheet: Sheet,
  lexicon: Lexicon,
  isNamed: boolean,
  ignore: string | undefined,
  hidden: "read" | "ignore" | undefined,
): SkipReason | null {
  if (ignore !== undefined) return { kind: "rule", reason: ignore };
  const readsHidden = (hidden ?? lexicon.profile.hidden.sheets) === "read";
  if (sheet.hidden && !readsHidden) return { kind: "hidden" };
  // A rule of the user's says that there is something on the sheet after all.
  return !isNamed && lexicon.holdsNoTable(sheet.name) ? { kind: "cover" } : null;
}

interface IgnoredHeader {
  readonly reason: string;
  isMeant(text: string): boolean;
}

function ignoredHeaders(sheet: Sheet, { profile }: Lexicon): readonly IgnoredHeader[] {
  return profile.ignore.flatMap((rule) => {
    if (rule.header === undefined || !appliesTo(rule, sheet)) return [];
    const isMeant = headerMatcher(rule.header);
    return [{ reason: rule.reason, isMeant }];
  });
}

/** Tests header texts against words in which `*` stands for any part. */
function headerMatcher(patterns: readonly string[]): (text: string) => boolean {
  const words = new Set(patterns.map(normaliseHeader));
  const globs = patterns.filter((word) => word.includes("*")).map(normaliseHeader);
  return (text) => {
    const word = normaliseHeader(text);
    return words.has(word) || globs.some((glob) => matchesName(word, glob));
  };
}

/** Words of headers are compared without asterisks, which are patterns here. */
function normaliseHeader(text: string): string {
  return text.split("*").map(normaliseWord).join("*");
}

/** Whether a rule about cells is meant for a sheet. */
export function appliesTo(
  rule: { readonly sheet?: string; readonly file?: string },
  sheet: Sheet,
): boolean {
  return (
    (rule.sheet === undefined || matchesName(sheet.name, rule.sheet)) &&
    (rule.file === undefined || matchesFile(sheet.file, rule.file))
  );
}

/** A pattern of a file may leave out the folders. */
function matchesFile(file: string, pattern: string): boolean {
  return matchesName(file, pattern) || matchesName(file.slice(file.lastIndexOf("/") + 1), pattern);
}
