import { filledCells } from "../profile/filled-cells.js";
import type { Words } from "../diagnostics/problem.js";
import type { SheetReading } from "../profile/find-tables.js";
import type { Lexicon } from "../profile/lexicon.js";
import type { Role, Table, TableKind } from "../profile/table.js";
import type { Cell, Sheet } from "../workbook/sheet.js";
import { mayHold, roleByValues } from "./role-by-values.js";
import { nearestRole } from "./similar-words.js";

/** A header word that may mean a role, and what speaks for it. */
export interface HeaderGuess {
  readonly kind: TableKind;
  readonly role: Role;
  readonly word: string;
  readonly sheet: string;
  readonly cell: string;
  readonly why: Words;
}

/** A text must be so near to a known word to be taken for it. */
const nearEnough = 0.5;

/** The rows in which a header is looked for on a sheet where none was recognised. */
const searchedRows = 60;

/** What the headers that the profile does not know may mean: by words like theirs, or by the values below them. */
export function guessHeaders(
  readings: readonly SheetReading[],
  lexicon: Lexicon,
): readonly HeaderGuess[] {
  const guesses = readings.flatMap((reading) => {
    if (reading.plan.skip !== null) return [];
    return reading.tables.length === 0
      ? guessTable(reading.prepared.sheet, lexicon)
      : reading.tables.flatMap((table) => guessColumns(table, lexicon));
  });
  const seen = new Set<string>();
  return guesses.filter(({ kind, word }) => {
    const key = `${kind} ${word}`;
    return !seen.has(key) && seen.add(key);
  });
}

function guessColumns(table: Table, lexicon: Lexicon): readonly HeaderGuess[] {
  const taken = new Set(table.columns.map(({ role }) => role));
  const rows = table.rows.map(({ row }) => row);
  return table.unrecognised.flatMap((cell) => {
    const guess = guessCell(cell, valuesBelow(table.sheet, cell, rows), table.kind, taken, lexicon);
    if (guess !== null) taken.add(guess.role);
    return guess === null ? [] : [{ ...guess, sheet: table.sheet.name }];
  });
}

function valuesBelow(sheet: Sheet, { column }: Cell, rows: readonly number[]): readonly string[] {
  return rows
    .map((row) => sheet.cell(row, column)?.text.trim() ?? "")
    .filter((text) => text !== "");
}

function guessCell(
  cell: Cell,
  values: readonly string[],
  kind: TableKind,
  taken: ReadonlySet<Role>,
  lexicon: Lexicon,
): Omit<HeaderGuess, "sheet"> | null {
  const word = cell.text.replace(/\s+/gu, " ").trim();
  const isFree = (role: Role) => !taken.has(role) && role !== "note";
  const vocabulary = lexicon.profile.tables[kind];
  const byValues = roleByValues(values, kind, lexicon);
  if (byValues !== null && isFree(byValues.role)) {
    return { kind, word, cell: cell.address, role: byValues.role, why: byValues.why };
  }
  const canHold = (role: Role) => isFree(role) && mayHold(role, values);
  const near = nearestRole(cell.text, vocabulary, canHold);
  if (near === null || near.score < nearEnough) return null;
  const why = { ja: `「${near.word}」に近い`, en: `like “${near.word}”` };
  return { kind, word, cell: cell.address, role: near.role, why };
}

/** The row that comes nearest to a header with every role that its kind of table needs. */
function guessTable(sheet: Sheet, lexicon: Lexicon): readonly HeaderGuess[] {
  let best: readonly HeaderGuess[] = [];
  for (let row = 1; row <= Math.min(sheet.rowCount, searchedRows); row++) {
    const cells = filledCells(sheet, row);
    if (cells.length < 2) continue;
    const below = Array.from({ length: 200 }, (_, index) => row + 1 + index);
    for (const kind of Object.keys(lexicon.profile.tables) as TableKind[]) {
      const guess = guessRow(sheet, cells, below, kind, lexicon);
      if (guess.length > best.length) best = guess;
    }
  }
  return best;
}

function guessRow(
  sheet: Sheet,
  cells: readonly Cell[],
  below: readonly number[],
  kind: TableKind,
  lexicon: Lexicon,
): readonly HeaderGuess[] {
  const known = new Set<Role>();
  const taken = new Set<Role>();
  const guesses: HeaderGuess[] = [];
  for (const cell of cells) {
    const [role] = lexicon.rolesOf(kind, cell.text).roles;
    if (role !== undefined) known.add(role);
  }
  for (const cell of cells) {
    if (lexicon.rolesOf(kind, cell.text).roles.length > 0) continue;
    const open = new Set([...known, ...taken]);
    const guess = guessCell(cell, valuesBelow(sheet, cell, below), kind, open, lexicon);
    if (guess === null) continue;
    taken.add(guess.role);
    guesses.push({ ...guess, sheet: sheet.name });
  }
  const { required } = lexicon.profile.tables[kind];
  return required.every((role) => known.has(role) || taken.has(role)) ? guesses : [];
}
