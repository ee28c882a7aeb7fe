import type { Cell, Sheet } from "../workbook/sheet.js";
import type { Lexicon } from "./lexicon.js";
import type { ColumnBinding, Role, TableKind } from "./table.js";
import { normaliseWord } from "./words.js";

/** Header rows that were recognised. */
export interface Header {
  readonly kind: TableKind;
  readonly first: number;
  readonly last: number;
  readonly columns: readonly ColumnBinding[];
  readonly unrecognised: readonly Cell[];
}

/** The most rows a header may have. */
const tallest = 3;

/**
 * The header that starts at a row, if one does: the kind of table with the most recognised columns
 * among those whose required roles are all there.
 */
export function headerAt(
  sheet: Sheet,
  row: number,
  lexicon: Lexicon,
  insideTable: boolean,
): Header | null {
  const filled = sheet.row(row).filter(({ text }) => text.trim() !== "");
  const known = filled.filter(({ text }) => lexicon.isHeaderWord(text));
  // Data can hold words of headers: below another table's header most of the row must be such words.
  if (known.length < 2 || known.length < filled.length * (insideTable ? 0.6 : 0.25)) return null;
  const last = lastHeaderRow(sheet, row);
  let best: Header | null = null;
  for (const kind of Object.keys(lexicon.profile.tables) as TableKind[]) {
    const header = bindColumns(sheet, row, last, kind, lexicon);
    if (header === null) continue;
    if (best === null || header.columns.length > best.columns.length) best = header;
  }
  return best;
}

/** How near a row comes to a header, for the report where none was found. */
export function knownHeaderWords(sheet: Sheet, row: number, lexicon: Lexicon): readonly string[] {
  return sheet
    .row(row)
    .filter((cell) => cell.mergedInto === null && lexicon.isHeaderWord(cell.text))
    .map(({ text }) => text);
}

/** A header goes on below its first row where merged cells reach down, or where a row only names parts of a heading above it. */
function lastHeaderRow(sheet: Sheet, first: number): number {
  let last = first;
  for (const merge of sheet.merges) {
    const starts = merge.top >= first && merge.top <= last;
    if (starts && merge.bottom > last && isTextual(sheet, merge.top, merge.left)) {
      last = Math.min(merge.bottom, first + tallest - 1);
    }
  }
  while (last > first || last < first + tallest - 1) {
    if (last + 1 >= first + tallest || !namesParts(sheet, last, last + 1)) break;
    last += 1;
  }
  return last;
}

function isTextual(sheet: Sheet, row: number, column: number): boolean {
  return (sheet.cell(row, column)?.text ?? "") !== "";
}

/**
 * Whether a row names parts of the headings above it, where merges were lost: some of its cells stand
 * right of a heading, below nothing, and most headings, the first among them, have nothing below.
 */
function namesParts(sheet: Sheet, upper: number, lower: number): boolean {
  const headings = sheet.row(upper).filter(({ text }) => text.trim() !== "");
  const parts = sheet
    .row(lower)
    .filter((cell) => cell.text.trim() !== "" && cell.mergedInto === null);
  const [first] = headings;
  if (first === undefined || parts.some(({ column }) => column <= first.column)) return false;
  const besideHeading = parts.some(({ column }) => !isTextual(sheet, upper, column));
  return besideHeading && parts.length * 2 <= headings.length;
}

/** The column of the nearest filled cell to the left in a row. */
function headingColumn(sheet: Sheet, row: number, column: number): number | null {
  for (let left = column - 1; left >= 1; left--) {
    if ((sheet.cell(row, left)?.text ?? "") !== "") return left;
  }
  return null;
}

function bindColumns(
  sheet: Sheet,
  first: number,
  last: number,
  kind: TableKind,
  lexicon: Lexicon,
): Header | null {
  const columns: ColumnBinding[] = [];
  const unrecognised: Cell[] = [];
  for (const stack of headerStacks(sheet, first, last)) {
    const bound = bindStack(stack, kind, lexicon);
    if (bound === null) unrecognised.push(stack.cells.at(-1) as Cell);
    else if (isNew(bound, columns)) columns.push(bound);
    else unrecognised.push(bound.headerCell);
  }
  const found = new Set(columns.map(({ role }) => role));
  if (!lexicon.profile.tables[kind].required.every((role) => found.has(role))) return null;
  return { kind, first, last, columns, unrecognised };
}

/** A role may have several columns only where something tells them apart. */
function isNew(bound: ColumnBinding, columns: readonly ColumnBinding[]): boolean {
  return !columns.some(
    ({ role, qualifier }) => role === bound.role && qualifier === bound.qualifier,
  );
}

/** The header cells above one column, from top to bottom, without repetitions. */
interface HeaderStack {
  readonly column: number;
  readonly cells: readonly Cell[];
}

function headerStacks(sheet: Sheet, first: number, last: number): HeaderStack[] {
  const used = new Set<number>();
  for (let row = first; row <= last; row++) {
    for (const { column, text } of sheet.row(row)) if (text !== "") used.add(column);
  }
  return [...used]
    .sort((a, b) => a - b)
    .map((column) => ({ column, cells: stackOf(sheet, first, last, column) }))
    .filter(
      ({ cells }, index, all) => cells.length > 0 && !sameCells(cells, all[index - 1]?.cells),
    );
}

/** Whether two neighbouring columns have the same header: merged over both, as on sheets of narrow columns. */
function sameCells(cells: readonly Cell[], left: readonly Cell[] = []): boolean {
  const origin = ({ mergedInto, address }: Cell) => mergedInto ?? address;
  return (
    cells.length === left.length &&
    cells.every((cell, index) => left[index] !== undefined && origin(cell) === origin(left[index]))
  );
}

function stackOf(sheet: Sheet, first: number, last: number, column: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = first; row <= last; row++) {
    const cell = headerCell(sheet, row, column, row < last);
    if (cell !== undefined && cell.text !== cells.at(-1)?.text) cells.push(cell);
  }
  return cells;
}

/** The cell over a column; in an upper row, where merges were lost, the heading to its left. */
function headerCell(sheet: Sheet, row: number, column: number, isUpper: boolean): Cell | undefined {
  const cell = sheet.cell(row, column);
  if (cell !== undefined && cell.text !== "") return cell;
  const below = sheet.cell(row + 1, column);
  if (!isUpper || below === undefined || below.text === "") return undefined;
  const left = headingColumn(sheet, row, column);
  return left === null ? undefined : sheet.cell(row, left);
}

/** The words of a stack together, else the lowest alone, else an upper one told apart by the lowest. */
function bindStack(
  { column, cells }: HeaderStack,
  kind: TableKind,
  lexicon: Lexicon,
): ColumnBinding | null {
  const texts = cells.map(({ text }) => text);
  const headerText = texts.join(" ").replace(/\s+/g, " ").trim();
  const headerCell = cells.at(-1);
  if (headerCell === undefined) return null;
  const binding = (role: Role, qualifier: string | null): ColumnBinding => ({
    role,
    column,
    headerText,
    headerCell,
    qualifier,
  });
  const lowest = texts.at(-1) ?? "";
  const whole = lexicon.roleOf(kind, texts.join("")) ?? lexicon.roleOf(kind, lowest);
  if (whole !== undefined) return binding(whole, null);
  const upper = texts.slice(0, -1).reverse();
  for (const text of upper) {
    const role = lexicon.roleOf(kind, text);
    if (role !== undefined && normaliseWord(lowest) !== "") return binding(role, lowest.trim());
  }
  return null;
}
