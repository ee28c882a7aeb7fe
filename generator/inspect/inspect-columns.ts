import type { Lexicon } from "../profile/lexicon.js";
import type { BindingBasis, ColumnBinding, Role, Table } from "../profile/table.js";
import { normaliseMark } from "../profile/words.js";
import type { Cell } from "../workbook/sheet.js";
import type { ColumnInspection, UnknownWord } from "./inspection.js";

/** Where a role may hold only words that the profile knows: whether it knows one. */
type Vocabulary = (text: string, table: Table, lexicon: Lexicon) => boolean;

const isNumber: Vocabulary = (text) => /^[\d,.×x*=回]+(?=\D|$)/iu.test(text.normalize("NFKC"));

const vocabularies: Readonly<Partial<Record<Role, Vocabulary>>> = {
  requirement: (text, table, lexicon) =>
    (lexicon.ownRequirementOf(text) ??
      table.marks.get(normaliseMark(text).toLowerCase()) ??
      lexicon.requirementOf(text)) !== undefined,
  attribute: (text, _, lexicon) => lexicon.attributeOf(text) !== undefined,
  format: (text, _, lexicon) => lexicon.formatOf(text) !== undefined,
  lengthMode: (text, _, lexicon) => lexicon.lengthModeOf(text) !== undefined,
  severity: (text, _, lexicon) => lexicon.severityOf(text) !== undefined,
  checkKind: (text, _, lexicon) => lexicon.checkKindOf(text) !== undefined,
  length: isNumber,
  lengthMin: isNumber,
  integerDigits: isNumber,
  decimals: isNumber,
  repeatCount: isNumber,
  columnCount: isNumber,
};

/** Cells that say nothing are no words. */
const saysNothing = (text: string, lexicon: Lexicon) =>
  text === "" || lexicon.isNone(text) || lexicon.isDitto(text);

/** How sure a header word is by itself. */
const sureness: Readonly<Record<BindingBasis, number>> = {
  profile: 1,
  pattern: 1,
  word: 0.9,
  bracket: 0.8,
  qualified: 0.8,
};

/** The columns of a table with what speaks for their roles. */
export function inspectColumns(table: Table, lexicon: Lexicon): readonly ColumnInspection[] {
  const bound = table.columns.map((binding) => inspectColumn(binding, table, lexicon));
  const columns = new Set(table.columns.map(({ column }) => column));
  const patterns = table.facts.flatMap(({ column, headerCell, roles }): ColumnInspection[] => {
    const [role] = roles;
    if (role === undefined || columns.has(column)) return [];
    const header = headerCell.text.replace(/\s+/gu, " ").trim();
    const known = { values: null, unknown: [], confidence: 1, qualifier: null, hint: "" };
    return [{ role, column, header, cell: headerCell.address, basis: "pattern", ...known }];
  });
  return [...bound, ...patterns].sort((a, b) => a.column - b.column);
}

function inspectColumn(binding: ColumnBinding, table: Table, lexicon: Lexicon): ColumnInspection {
  const { role, column, headerText, headerCell, qualifier, hint, basis } = binding;
  const isKnown = vocabularies[role];
  const cells = isKnown === undefined ? [] : filledCells(binding, table, lexicon);
  const unknown = cells.filter(({ text }) => isKnown?.(text.trim(), table, lexicon) === false);
  const values =
    isKnown === undefined ? null : { known: cells.length - unknown.length, filled: cells.length };
  const share = values === null || values.filled === 0 ? 1 : values.known / values.filled;
  return {
    role,
    column,
    header: headerText,
    cell: headerCell.address,
    qualifier,
    hint,
    basis,
    values,
    confidence: round(sureness[basis] * (0.5 + share / 2)),
    unknown: countWords(unknown),
  };
}

function filledCells(binding: ColumnBinding, table: Table, lexicon: Lexicon): readonly Cell[] {
  return table.rows.flatMap((row) => {
    const cell = binding.qualifier === null ? row.cell(binding.role) : row.cellAt(binding);
    return cell === undefined || saysNothing(cell.text.trim(), lexicon) ? [] : [cell];
  });
}

/** The most cells that are named for a word. */
const examples = 3;

/** Words as often as they stand there, the most frequent first. */
export function countWords(cells: readonly Cell[]): readonly UnknownWord[] {
  const words = new Map<string, string[]>();
  for (const { text, address } of cells) {
    const word = text.replace(/\s+/gu, " ").trim();
    words.set(word, [...(words.get(word) ?? []), address]);
  }
  return [...words]
    .map(([word, found]) => ({ word, count: found.length, cells: found.slice(0, examples) }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

export function round(share: number): number {
  return Math.round(share * 100) / 100;
}
