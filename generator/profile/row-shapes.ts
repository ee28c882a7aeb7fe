import { filledCells } from "./filled-cells.js";
import type { Cell, Sheet } from "../workbook/sheet.js";
import { matchesFact } from "./cell-facts.js";
import type { ChangeWords } from "./change-words.js";
import { isFootnote } from "./footnotes.js";
import type { Header } from "./header.js";
import { headedColumns } from "./header-stacks.js";
import type { Lexicon } from "./lexicon.js";
import type { ColumnBinding, Role } from "./table.js";

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

/** What the cells of a row look like under a header, whatever stands above them. */
export class RowShapes {
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

  constructor(sheet: Sheet, header: Header, lexicon: Lexicon, changeWords: ChangeWords) {
    this.#sheet = sheet;
    this.#header = header;
    this.#lexicon = lexicon;
    this.#changeWords = changeWords;
    this.#mergedTo = new Map(
      sheet.merges.map(({ top, left, right }) => [sheet.cell(top, left)?.address ?? "", right]),
    );
    this.#byColumn = new Map(header.columns.map((binding) => [binding.column, binding]));
    this.#required = lexicon.profile.tables[header.kind].required.length;
    this.#headed = headedColumns(sheet, header.first, header.last);
    this.#keys = new Set(lexicon.profile.tables[header.kind].rowKeys);
  }

  /** Whether the cells are those of another table: its word for the number, or no name and cells beside the header. */
  isForeign(own: readonly Cell[]): boolean {
    const number = this.#header.columns.find(({ role }) => role === "no");
    const isOtherHeader =
      number !== undefined &&
      own.some(({ column, text }) => column === number.column && text === number.headerCell.text);
    if (isOtherHeader) return true;
    const isBeside = own.length > 1 && own.some(({ column }) => !this.#headed.has(column));
    return isBeside && !own.some((cell) => this.isKey(cell));
  }

  /** Whether all that a row holds are texts that may go on from the row above. */
  onlyFlows(own: readonly Cell[]): boolean {
    const roles = own.flatMap(({ column }) => this.#byColumn.get(column)?.role ?? []);
    return roles.length > 0 && roles.every((role) => flowing.has(role));
  }

  /** Whether any of the cells stands in a column of the table. */
  isBound(own: readonly Cell[]): boolean {
    return own.some(({ column }) => this.#byColumn.has(column));
  }

  mayBeTitle(row: number): boolean {
    const [only, second] = this.ownCells(row);
    if (only === undefined || second !== undefined) return only === undefined;
    return /[^\p{ASCII}]/u.test(only.text) || this.ownCells(row - 1).length === 0;
  }

  /** The filled cells of a row that belong to the table, covered ones of merges left out. */
  ownCells(row: number): readonly Cell[] {
    const [from, to] = this.#header.span;
    return filledCells(this.#sheet, row).filter(({ column }) => column >= from && column <= to);
  }

  isRemoved(own: readonly Cell[]): boolean {
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

  /** A note in a column of names has nothing beside it, and neither has a heading: an item has at least a type. */
  canStandAlone(only: Cell): boolean {
    if (this.isNote(only)) return false;
    return this.#header.kind !== "layout" || this.#required < 2;
  }

  isKey(cell: Cell): boolean {
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

  isNote({ text }: Cell): boolean {
    return this.#lexicon.isNote(text) || isFootnote(text);
  }

  keyIsMergedDown(row: number): boolean {
    return this.#header.columns.some(({ role, column }) => {
      if (!this.#keys.has(role) || flowing.has(role)) return false;
      const cell = this.#sheet.cell(row, column);
      if (cell === undefined || cell.mergedInto === null || cell.text.trim() === "") return false;
      const above = this.#sheet.cell(row - 1, column);
      const isFromAbove = (above?.mergedInto ?? above?.address) === cell.mergedInto;
      return isFromAbove && !this.#isBanner(cell);
    });
  }

  /** A row of a table of codes that names the list whose codes follow. */
  isListHeading(own: readonly Cell[]): boolean {
    return (
      this.#header.kind === "codes" &&
      own.some(({ column }) => {
        const role = this.#byColumn.get(column)?.role;
        return role === "codeListId" || role === "codeListName";
      })
    );
  }

  isNumbering({ column, text }: Cell): boolean {
    return (
      this.#byColumn.get(column)?.role === "no" && /^[\p{N}.．\-－()（）]+$/u.test(text.trim())
    );
  }

  /** A heading stands at or left of what names the rows, or over several columns. */
  canHead(cell: Cell): boolean {
    if (this.#isBanner(cell)) return true;
    const keys = this.#header.columns.filter(({ role }) => this.#keys.has(role));
    const last = Math.max(...keys.map(({ column }) => column), 0);
    return cell.column <= last;
  }
}
