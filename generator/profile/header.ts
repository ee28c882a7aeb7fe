import { filledCells } from "./filled-cells.js";
import type { Cell, Sheet } from "../workbook/sheet.js";
import { bindColumns } from "./bind-columns.js";
import { type HeaderStack, headerStacks, lastHeaderRow } from "./header-stacks.js";
import type { Lexicon } from "./lexicon.js";
import type { SheetPlan } from "./sheet-plan.js";
import type { ColumnBinding, FactColumn, IgnoredColumn, TableKind } from "./table.js";
import { normaliseWord } from "./words.js";

/** Header rows that were recognised. */
export interface Header {
  readonly kind: TableKind;
  readonly first: number;
  readonly last: number;
  /** First and last column that belong to the table. */
  readonly span: readonly [number, number];
  readonly columns: readonly ColumnBinding[];
  readonly facts: readonly FactColumn[];
  readonly ignored: readonly IgnoredColumn[];
  readonly unrecognised: readonly Cell[];
}

type HeaderColumns = Omit<Header, "first" | "last" | "span">;

/** The headers of a sheet from top to bottom; those side by side from left to right. */
export function findHeaders(sheet: Sheet, lexicon: Lexicon, plan: SheetPlan): readonly Header[] {
  if (plan.header !== null) return headersIn(sheet, ...plan.header, lexicon, plan);
  const headers: Header[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    const found = headersAt(sheet, row, lexicon, plan, headers.at(-1) ?? null);
    headers.push(...found);
    row = found[0]?.last ?? row;
  }
  return headers;
}

/** How near a row comes to a header, for the report where none was found. */
export function knownHeaderWords(sheet: Sheet, row: number, lexicon: Lexicon): readonly string[] {
  return sheet
    .row(row)
    .filter((cell) => cell.mergedInto === null && lexicon.isHeaderWord(cell.text))
    .map(({ text }) => text);
}

function headersAt(
  sheet: Sheet,
  row: number,
  lexicon: Lexicon,
  plan: SheetPlan,
  above: Header | null,
): readonly Header[] {
  const filled = filledCells(sheet, row);
  const needed =
    above === null ? Math.min(manyWords, filled.length / 4) : Math.max(2, filled.length / 2);
  const isLikely =
    hasKnown(filled, Math.max(2, needed), lexicon, plan) ||
    (above !== null && repeats(filled, above, lexicon));
  if (!isLikely) return [];
  const last = lastHeaderRow(sheet, row, (text) => lexicon.isHeaderWord(text));
  return headersIn(sheet, row, last, lexicon, plan);
}

/** Whether so many cells hold words of headers; stops counting as soon as that is out of reach. */
function hasKnown(
  cells: readonly Cell[],
  needed: number,
  lexicon: Lexicon,
  plan: SheetPlan,
): boolean {
  let known = 0;
  for (const [index, cell] of cells.entries()) {
    if (known + cells.length - index < needed) return false;
    if (isKnown(cell, lexicon, plan)) known += 1;
    if (known >= needed) return true;
  }
  return false;
}

/** So many known words make a row a header, however many others there are. */
const manyWords = 3;

/** Data can hold words of headers; a row that has those of the header above it in their columns is a header again. */
function repeats(filled: readonly Cell[], above: Header, lexicon: Lexicon): boolean {
  const { required } = lexicon.profile.tables[above.kind];
  const named = above.columns.filter(({ role }) => required.includes(role));
  return named.every(({ column, headerCell }) =>
    filled.some(
      (cell) =>
        cell.column === column && normaliseWord(cell.text) === normaliseWord(headerCell.text),
    ),
  );
}

/** No header word is longer than this, with line breaks and brackets. */
const longestHeader = 80;

function isKnown({ text, column }: Cell, lexicon: Lexicon, plan: SheetPlan): boolean {
  if (text.length > longestHeader) return false;
  if (lexicon.isHeaderWord(text) || plan.roleOf(column, [text]) !== undefined) return true;
  const [line = ""] = text.split("\n", 1);
  const [word = ""] = text.split(/[（(]/u, 1);
  return [line, word].some((part) => part !== text && lexicon.isHeaderWord(part));
}

function headersIn(
  sheet: Sheet,
  first: number,
  last: number,
  lexicon: Lexicon,
  plan: SheetPlan,
): readonly Header[] {
  const blocks = sideBySide(headerStacks(sheet, first, last));
  return blocks.flatMap((stacks, index) => {
    const next = blocks[index + 1]?.[0]?.column;
    const from = index === 0 ? 1 : (stacks[0]?.column ?? 1);
    const to = next === undefined ? Number.MAX_SAFE_INTEGER : next - 1;
    const header = bestHeader(stacks, lexicon, plan);
    return header === null ? [] : [{ ...header, first, last, span: [from, to] as const }];
  });
}

/** The kind of table with the most recognised columns among those whose required roles are all there. */
function bestHeader(
  stacks: readonly HeaderStack[],
  lexicon: Lexicon,
  plan: SheetPlan,
): HeaderColumns | null {
  let best: HeaderColumns | null = null;
  for (const kind of plan.kinds) {
    const bound = bindColumns(stacks, kind, lexicon, plan);
    if (bound === null || bound.columns.length <= (best?.columns.length ?? 0)) continue;
    best = {
      kind,
      columns: bound.columns,
      facts: bound.facts,
      ignored: bound.ignored,
      unrecognised: bound.unrecognised.flatMap(({ cells }) => cells.at(-1) ?? []),
    };
  }
  return best;
}

/** A header whose words come again from left to right is that of several tables side by side. */
function sideBySide(stacks: readonly HeaderStack[]): readonly (readonly HeaderStack[])[] {
  const words = stacks.map(({ cells }) => normaliseWord(cells.map(({ text }) => text).join("")));
  for (let width = 2; width * 2 <= words.length; width++) {
    if (words.length % width !== 0) continue;
    const unit = words.slice(0, width);
    if (new Set(unit).size < width) continue;
    if (words.every((word, index) => word === unit[index % width])) {
      return Array.from({ length: words.length / width }, (_, index) =>
        stacks.slice(index * width, (index + 1) * width),
      );
    }
  }
  return [stacks];
}
