import type { Cell } from "../workbook/sheet.js";
import type { Profile } from "./profile.js";
import type { FactColumn, Role, TableKind } from "./table.js";
import { normaliseWord } from "./words.js";

/** How one cell holds several facts: patterns of the profile with a named group for each role. */

/** The longest text that a pattern of the profile is tried on. */
const longestTried = 10_000;

/** The patterns for a column, known by its role or by its header. */
export function factsOf(
  kind: TableKind,
  role: Role | undefined,
  headerTexts: readonly string[],
  profile: Profile,
): readonly Pick<FactColumn, "pattern" | "roles">[] {
  const headers = headerTexts.map(normaliseWord);
  return profile.cells
    .filter(({ table }) => table === kind)
    .filter(({ column }) => column === role || headers.includes(normaliseWord(column)))
    .map(({ pattern }) => ({ pattern: new RegExp(pattern, "u"), roles: rolesIn(pattern) }));
}

/** The roles that a pattern of the profile names. */
export function rolesIn(pattern: string): readonly Role[] {
  return [...pattern.matchAll(/\(\?<([^>=!]+)>/g)].map(([, name = ""]) => name as Role);
}

/** The part of a cell that holds the fact of a role, as a cell of its own; undefined where it holds none. */
export function factIn(cell: Cell, { pattern, roles }: FactColumn, role: Role): Cell | undefined {
  if (!roles.includes(role)) return undefined;
  const text = pattern.exec(cell.text.slice(0, longestTried))?.groups?.[role]?.trim();
  return text === undefined || text === "" ? undefined : { ...cell, text };
}

/** Whether a cell is as one of the patterns of its column expects it. */
export function matchesFact(cell: Cell, facts: readonly FactColumn[]): boolean {
  const text = cell.text.slice(0, longestTried);
  return facts.some(({ pattern }) => pattern.test(text));
}
