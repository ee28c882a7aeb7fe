import type { Cell, Sheet } from "../workbook/sheet.js";
import type { ChangeWords } from "./change-words.js";
import { DataRow, type RowContext } from "./data-row.js";
import { isFootnote } from "./footnotes.js";
import type { Header } from "./header.js";
import { RowShapes } from "./row-shapes.js";
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
  readonly #shapes: RowShapes;
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
    this.#shapes = new RowShapes(sheet, header, context.lexicon, context.changeWords);
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
    while (from > this.#header.last + 1 && this.#shapes.mayBeTitle(from - 1)) from -= 1;
    this.#titlesFrom = from;
  }

  /**
   * Whether, after a gap, something begins that the header does not speak of: a row with cells beside
   * its columns, or one with another header's word for the number.
   */
  isOver(row: number): boolean {
    const before = this.rows.at(-1);
    if (before === undefined || this.#isNextTo(before, row)) return false;
    if (this.asides.at(-1)?.row !== row - 1 || !this.#hasGap(before, row)) return false;
    return this.#shapes.isForeign(this.#shapes.ownCells(row));
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
    const own = this.#shapes.ownCells(row);
    const [first] = own;
    if (first === undefined) this.#aside(row, "blank", own);
    else if (this.#shapes.isRemoved(own)) this.#aside(row, "removed", own);
    else if (this.#isData(row, own)) this.#addData(first);
    else this.#readOther(row, own, first);
  }

  #isData(row: number, own: readonly Cell[]): boolean {
    const keys = own.filter((cell) => this.#shapes.isKey(cell));
    if (keys.length === 0 || row >= this.#titlesFrom) return false;
    const [only, second] = own;
    if (only !== undefined && second === undefined && !this.#shapes.canStandAlone(only))
      return false;
    return !this.#goesOn(row, own);
  }

  /** Whether a row only goes on with the texts of the row above it. */
  #goesOn(row: number, own: readonly Cell[]): boolean {
    const before = this.rows.at(-1);
    if (before === undefined || !this.#isNextTo(before, row)) return false;
    if (!this.#shapes.isBound(own)) return false;
    // Merged downwards, the cell that names the row above names this one as well.
    return this.#shapes.onlyFlows(own) || this.#shapes.keyIsMergedDown(row);
  }

  #isNextTo(before: DataRow, row: number): boolean {
    return row === (before.continuations.at(-1) ?? before.row) + 1;
  }

  #readOther(row: number, own: readonly Cell[], first: Cell): void {
    const isNote = own.length === 1 && this.#shapes.isNote(first);
    if (!isNote && this.#shapes.isListHeading(own)) {
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
    if (own.every((cell) => this.#shapes.isNumbering(cell))) return this.#aside(row, "spare", own);
    const telling = own.filter(
      (cell) => !this.#lexicon.isNone(cell.text) && !this.#shapes.isNote(cell),
    );
    if (telling.length === 1 && this.#shapes.canHead(telling[0] ?? first)) {
      this.#headings = telling;
      return this.#aside(row, "heading", own);
    }
    this.#aside(row, "footer", own);
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
