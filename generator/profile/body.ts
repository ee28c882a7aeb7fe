import type { Cell, Sheet } from "../workbook/sheet.js";
import { matchesFact } from "./cell-facts.js";
import type { ChangeWords } from "./change-words.js";
import { DataRow, type RowContext } from "./data-row.js";
import { isFootnote } from "./footnotes.js";
import type { Header } from "./header.js";
import { headedColumns } from "./header-stacks.js";
import { readLegend } from "./legend.js";
import type { Lexicon } from "./lexicon.js";
import type { Aside, AsideReason, ColumnBinding, Footnote, Role, TableRow } from "./table.js";

/** The rows of a table below its header. */
export interface Body {
  readonly rows: readonly TableRow[];
  readonly asides: readonly Aside[];
  /** The last row that belongs to the table. */
  readonly last: number;
}

/** The last row that may belong to a table, and whether another table begins below it. */
export interface BodyRange {
  readonly last: number;
  readonly hasNext: boolean;
}

/** What the rows of a sheet are read with. */
export interface BodyContext {
  readonly lexicon: Lexicon;
  readonly changeWords: ChangeWords;
  readonly footnotes: ReadonlyMap<string, Footnote>;
}

/** Headings over items, which stand in columns of their own, the outermost first wherever its column is. */
const groupRoles: readonly Role[] = ["majorGroup", "middleGroup", "minorGroup"];

/** Facts of a code list or a revision that may stand once over several rows. */
const listRoles: readonly Role[] = [
  "codeListId",
  "codeListName",
  "parentListId",
  "revision",
  "date",
];

/** Texts that may go on in the row below. */
const flowing: ReadonlySet<Role> = new Set([
  "note",
  "condition",
  "sentence",
  "messageText",
  "messageArguments",
  "remedy",
  "inlineCodes",
  "inlineLabels",
  "checkParameter",
]);

/** Reads the rows from below a header to a last row, or to where something else begins. */
export function readBody(
  sheet: Sheet,
  header: Header,
  { last, hasNext }: BodyRange,
  context: BodyContext,
): Body {
  const reader = new BodyReader(sheet, header, context);
  if (hasNext) reader.expectTitle(last);
  for (let row = header.last + 1; row <= last; row++) {
    if (!reader.isOver(row)) reader.read(row);
    else return reader.cut();
  }
  return { rows: reader.rows, asides: reader.asides, last };
}

/** Whether the profile says to take any change mark off the texts. */
function strips({ lexicon }: BodyContext): boolean {
  return Object.values(lexicon.profile.changeMarks.words).includes("strip");
}

class BodyReader {
  readonly rows: DataRow[] = [];
  readonly asides: Aside[] = [];
  readonly #sheet: Sheet;
  readonly #header: Header;
  readonly #lexicon: Lexicon;
  readonly #changeWords: ChangeWords;
  /** The last column of each merged range, by the address of its first cell. */
  readonly #mergedTo: ReadonlyMap<string, number>;
  readonly #byColumn: ReadonlyMap<number, ColumnBinding>;
  readonly #headed: ReadonlySet<number>;
  /** Number of roles that a header of this kind must have. */
  readonly #required: number;
  readonly #keys: ReadonlySet<Role>;
  readonly #carried: readonly ColumnBinding[];
  readonly #rowContext: RowContext;
  /** Facts that go on until the next one. */
  readonly #inForce = new Map<Role, Cell>();
  #headings: readonly Cell[] = [];
  /** From this row on, whatever stands alone in its row is the title of the next table. */
  #titlesFrom = Number.POSITIVE_INFINITY;

  constructor(sheet: Sheet, header: Header, context: BodyContext) {
    this.#sheet = sheet;
    this.#header = header;
    this.#lexicon = context.lexicon;
    this.#changeWords = context.changeWords;
    this.#mergedTo = new Map(
      sheet.merges.map(({ top, left, right }) => [sheet.cell(top, left)?.address ?? "", right]),
    );
    this.#byColumn = new Map(header.columns.map((binding) => [binding.column, binding]));
    this.#required = context.lexicon.profile.tables[header.kind].required.length;
    this.#headed = headedColumns(sheet, header.first, header.last);
    this.#keys = new Set(context.lexicon.profile.tables[header.kind].rowKeys);
    const carried = header.kind === "codes" || header.kind === "history" ? listRoles : groupRoles;
    this.#carried = carried.flatMap((role) => header.columns.filter((each) => each.role === role));
    const columns = new Map<Role, ColumnBinding>();
    for (const each of header.columns) if (!columns.has(each.role)) columns.set(each.role, each);
    this.#rowContext = {
      sheet,
      columns,
      facts: header.facts,
      footnotes: context.footnotes,
      isDitto: (text) => context.lexicon.isDitto(text),
      clean: strips(context) ? (text) => this.#clean(text) : (text) => text,
    };
  }

  /**
   * Another table begins below a row: the rows of one cell each next above it are its title. A bare value
   * right below others is none: a code may have lost its label.
   */
  expectTitle(last: number): void {
    let from = last + 1;
    while (from > this.#header.last + 1 && this.#mayBeTitle(from - 1)) from -= 1;
    this.#titlesFrom = from;
  }

  #mayBeTitle(row: number): boolean {
    const [only, second] = this.#ownCells(row);
    if (only === undefined || second !== undefined) return only === undefined;
    return /[^\p{ASCII}]/u.test(only.text) || this.#ownCells(row - 1).length === 0;
  }

  /**
   * Whether, after a gap, something begins that the header does not speak of: a row with cells beside
   * its columns, or one with another header's word for the number.
   */
  isOver(row: number): boolean {
    const before = this.rows.at(-1);
    if (before === undefined || this.#isNextTo(before, row)) return false;
    if (this.asides.at(-1)?.row !== row - 1 || !this.#hasGap(before, row)) return false;
    const own = this.#ownCells(row);
    const number = this.#header.columns.find(({ role }) => role === "no");
    const isOtherHeader =
      number !== undefined &&
      own.some(({ column, text }) => column === number.column && text === number.headerCell.text);
    return isOtherHeader || (own.length > 1 && own.some(({ column }) => !this.#headed.has(column)));
  }

  #hasGap(before: DataRow, row: number): boolean {
    const end = before.continuations.at(-1) ?? before.row;
    return this.asides.some(
      (aside) => aside.reason === "blank" && aside.row > end && aside.row < row,
    );
  }

  /** The table without what stands below the gap after its last row. */
  cut(): Body {
    const before = this.rows.at(-1);
    const end = before?.continuations.at(-1) ?? before?.row ?? this.#header.last;
    const gap = this.asides.find(({ reason, row }) => reason === "blank" && row > end)?.row ?? end;
    return { rows: this.rows, asides: this.asides.filter(({ row }) => row < gap), last: gap - 1 };
  }

  read(row: number): void {
    const own = this.#ownCells(row);
    const [first] = own;
    if (first === undefined) this.#aside(row, "blank", own);
    else if (this.#isRemoved(own)) this.#aside(row, "removed", own);
    else if (this.#isData(row, own)) this.#addData(first);
    else this.#readOther(row, own, first);
  }

  /** The filled cells of a row that belong to the table, covered ones of merges left out. */
  #ownCells(row: number): readonly Cell[] {
    const [from, to] = this.#header.span;
    return this.#sheet
      .row(row)
      .filter(
        ({ text, mergedInto, column }) =>
          mergedInto === null && column >= from && column <= to && text.trim() !== "",
      );
  }

  #isRemoved(own: readonly Cell[]): boolean {
    return own.some((cell) => {
      const role = this.#byColumn.get(cell.column)?.role;
      if (role === "changeMark") return this.#changeWords.inColumn(cell.text) === "remove";
      return (
        role !== undefined &&
        this.#keys.has(role) &&
        this.#changeWords.inText(cell.text)?.action === "remove"
      );
    });
  }

  #isData(row: number, own: readonly Cell[]): boolean {
    const keys = own.filter((cell) => this.#isKey(cell));
    if (keys.length === 0 || row >= this.#titlesFrom) return false;
    const [only, second] = own;
    if (only !== undefined && second === undefined && !this.#canStandAlone(only)) return false;
    return !this.#goesOn(row, own);
  }

  /** A note in a column of names has nothing beside it, and neither has a heading: an item has at least a type. */
  #canStandAlone(only: Cell): boolean {
    if (this.#isNote(only)) return false;
    return this.#header.kind !== "layout" || this.#required < 2;
  }

  #isKey(cell: Cell): boolean {
    const role = this.#byColumn.get(cell.column)?.role;
    if (role !== undefined && this.#keys.has(role)) return !this.#isBanner(cell);
    const facts = this.#header.facts.filter(({ column }) => column === cell.column);
    const holdsKey = facts.some(({ roles }) => roles.some((each) => this.#keys.has(each)));
    return holdsKey && matchesFact(cell, facts);
  }

  /** A cell that is merged over columns of other roles heads the rows below it. */
  #isBanner(cell: Cell): boolean {
    const right = this.#mergedTo.get(cell.mergedInto ?? cell.address);
    if (right === undefined) return false;
    return this.#header.columns.some(({ column }) => column > cell.column && column <= right);
  }

  #isNote({ text }: Cell): boolean {
    return this.#lexicon.isNote(text) || isFootnote(text);
  }

  /** Whether a row only goes on with the texts of the row above it. */
  #goesOn(row: number, own: readonly Cell[]): boolean {
    const before = this.rows.at(-1);
    if (before === undefined || !this.#isNextTo(before, row)) return false;
    const bound = own.filter(({ column }) => this.#byColumn.has(column));
    const roles = bound.map(({ column }) => this.#byColumn.get(column)?.role);
    if (bound.length === 0) return false;
    if (roles.every((role) => role !== undefined && flowing.has(role))) return true;
    // Merged downwards, the cell that names the row above names this one as well.
    return this.#keyIsMergedDown(row);
  }

  #isNextTo(before: DataRow, row: number): boolean {
    return row === (before.continuations.at(-1) ?? before.row) + 1;
  }

  #keyIsMergedDown(row: number): boolean {
    return this.#header.columns.some(({ role, column }) => {
      if (!this.#keys.has(role) || flowing.has(role)) return false;
      const cell = this.#sheet.cell(row, column);
      if (cell === undefined || cell.mergedInto === null || cell.text.trim() === "") return false;
      const above = this.#sheet.cell(row - 1, column);
      const isFromAbove = (above?.mergedInto ?? above?.address) === cell.mergedInto;
      return isFromAbove && !this.#isBanner(cell);
    });
  }

  #readOther(row: number, own: readonly Cell[], first: Cell): void {
    const isNote = own.length === 1 && this.#isNote(first);
    if (!isNote && this.#isListHeading(own)) {
      this.#carry(row);
      return this.#aside(row, "list-heading", own);
    }
    if (isFootnote(first.text)) return this.#aside(row, "footnote", own);
    if (this.#goesOn(row, own)) {
      this.rows.at(-1)?.goOn(row);
      return this.#aside(row, "continuation", own);
    }
    if (readLegend(first, this.#lexicon).length > 0) return this.#aside(row, "legend", own);
    if (this.#lexicon.isNote(first.text)) return this.#aside(row, "note", own);
    if (own.every((cell) => this.#isNumbering(cell))) return this.#aside(row, "spare", own);
    const telling = own.filter((cell) => !this.#lexicon.isNone(cell.text) && !this.#isNote(cell));
    if (telling.length === 1 && this.#canHead(telling[0] ?? first)) {
      this.#headings = telling;
      return this.#aside(row, "heading", own);
    }
    this.#aside(row, "footer", own);
  }

  /** A row of a table of codes that names the list whose codes follow. */
  #isListHeading(own: readonly Cell[]): boolean {
    return (
      this.#header.kind === "codes" &&
      own.some(({ column }) => {
        const role = this.#byColumn.get(column)?.role;
        return role === "codeListId" || role === "codeListName";
      })
    );
  }

  #isNumbering({ column, text }: Cell): boolean {
    return (
      this.#byColumn.get(column)?.role === "no" && /^[\p{N}.．\-－()（）]+$/u.test(text.trim())
    );
  }

  /** A heading stands at or left of what names the rows, or over several columns. */
  #canHead(cell: Cell): boolean {
    if (this.#isBanner(cell)) return true;
    const keys = this.#header.columns.filter(({ role }) => this.#keys.has(role));
    const last = Math.max(...keys.map(({ column }) => column), 0);
    return cell.column <= last;
  }

  #aside(row: number, reason: AsideReason, cells: readonly Cell[]): void {
    this.asides.push({ row, reason, cells });
  }

  #addData(start: Cell): void {
    this.#carry(start.row);
    this.rows.push(
      new DataRow(start, this.#rowContext, {
        inForce: new Map(this.#inForce),
        groups: new Set(
          this.#carried.map(({ role }) => role).filter((role) => groupRoles.includes(role)),
        ),
        headings: this.#headings,
        previous: this.rows.at(-1),
      }),
    );
  }

  /** A heading goes on below until another stands in its column; a new one ends those inside it. */
  #carry(row: number): void {
    for (const [index, { role, column }] of this.#carried.entries()) {
      const cell = this.#sheet.cell(row, column);
      if (cell === undefined || cell.text.trim() === "" || this.#lexicon.isDitto(cell.text))
        continue;
      if (cell.text === this.#inForce.get(role)?.text) continue;
      for (const inner of this.#carried.slice(index)) this.#inForce.delete(inner.role);
      if (!this.#lexicon.isNone(cell.text)) this.#inForce.set(role, cell);
    }
  }

  #clean(text: string): string {
    return this.#changeWords.inText(text)?.action === "strip"
      ? this.#changeWords.strip(text)
      : text;
  }
}
