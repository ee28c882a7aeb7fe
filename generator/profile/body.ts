import type { Cell, Sheet } from "../workbook/sheet.js";
import type { Header } from "./header.js";
import type { Lexicon } from "./lexicon.js";
import type { Aside, ColumnBinding, Role, TableRow } from "./table.js";

/** The rows of a table below its header. */
export interface Body {
  readonly rows: readonly TableRow[];
  readonly asides: readonly Aside[];
  /** Rows with data in several columns but none in those that identify a row. */
  readonly incomplete: readonly Aside[];
}

const carriedRoles: ReadonlySet<Role> = new Set(["majorGroup", "middleGroup", "minorGroup"]);

/** Reads the rows from below a header to a last row. */
export function readBody(sheet: Sheet, header: Header, last: number, lexicon: Lexicon): Body {
  const reader = new BodyReader(sheet, header, lexicon);
  for (let row = header.last + 1; row <= last; row++) reader.read(row);
  return reader;
}

class BodyReader implements Body {
  readonly rows: TableRow[] = [];
  readonly asides: Aside[] = [];
  readonly incomplete: Aside[] = [];
  readonly #sheet: Sheet;
  readonly #columns: ReadonlyMap<Role, ColumnBinding>;
  readonly #rowKeys: readonly ColumnBinding[];
  readonly #carried: readonly ColumnBinding[];
  readonly #lexicon: Lexicon;
  /** Heading texts that go on until the next one. */
  readonly #inForce = new Map<Role, Cell>();
  #headings: readonly Cell[] = [];

  constructor(sheet: Sheet, header: Header, lexicon: Lexicon) {
    this.#sheet = sheet;
    this.#lexicon = lexicon;
    const columns = new Map<Role, ColumnBinding>();
    for (const binding of header.columns) {
      if (!columns.has(binding.role)) columns.set(binding.role, binding);
    }
    this.#columns = columns;
    this.#rowKeys = lexicon.profile.tables[header.kind].rowKeys.flatMap(
      (role) => columns.get(role) ?? [],
    );
    this.#carried = header.columns.filter(({ role }) => carriedRoles.has(role));
  }

  read(row: number): void {
    const cells = this.#sheet.row(row).filter(({ text }) => text.trim() !== "");
    const own = cells.filter(({ mergedInto }) => mergedInto === null);
    if (own.length === 0 && !this.#hasKey(row)) {
      if (cells.length === 0) this.asides.push({ row, reason: "blank", cells });
      return;
    }
    const first = own[0];
    if (this.#hasKey(row)) this.#readData(row);
    else if (first !== undefined && this.#lexicon.isNote(first.text)) {
      this.asides.push({ row, reason: "note", cells: own });
    } else if (own.length === 1) {
      this.asides.push({ row, reason: "heading", cells: own });
      this.#headings = own;
    } else this.incomplete.push({ row, reason: "footer", cells: own });
  }

  /** A key cell that merely repeats a merge across the row is a banner, not data. */
  #hasKey(row: number): boolean {
    return this.#rowKeys.some(({ column }) => {
      const cell = this.#sheet.cell(row, column);
      if (cell === undefined || cell.text.trim() === "") return false;
      return !this.#isBanner(cell) && !this.#isNoteRow(row);
    });
  }

  #isBanner(cell: Cell): boolean {
    return (
      this.#sheet.cell(cell.row, cell.column - 1)?.mergedInto === cell.mergedInto &&
      cell.mergedInto !== null
    );
  }

  /** A note that happens to stand in a key column has nothing beside it. */
  #isNoteRow(row: number): boolean {
    const filled = this.#sheet.row(row).filter(({ text }) => text.trim() !== "");
    const [only] = filled;
    return filled.length === 1 && only !== undefined && this.#lexicon.isNote(only.text);
  }

  #readData(row: number): void {
    this.#carryHeadings(row);
    const inForce = new Map(this.#inForce);
    const previous = this.rows.at(-1);
    const cellOf = (role: Role): Cell | undefined => {
      if (carriedRoles.has(role)) return inForce.get(role);
      const binding = this.#columns.get(role);
      return binding === undefined ? undefined : this.#resolve(row, binding, previous);
    };
    this.rows.push({
      row,
      cell: cellOf,
      text: (role) => cellOf(role)?.text.trim() ?? "",
      cellAt: (binding) => this.#resolve(row, binding, previous),
      headings: this.#headings,
    });
  }

  /** A mark that says “as above” stands for the cell of the row before. */
  #resolve(row: number, binding: ColumnBinding, previous: TableRow | undefined): Cell | undefined {
    const cell = this.#sheet.cell(row, binding.column);
    if (cell === undefined || cell.text.trim() === "") return undefined;
    if (previous !== undefined && this.#lexicon.isDitto(cell.text)) return previous.cellAt(binding);
    return cell;
  }

  /** A heading goes on below until another stands in its column; a new one ends those inside it. */
  #carryHeadings(row: number): void {
    for (const [index, { role, column }] of this.#carried.entries()) {
      const cell = this.#sheet.cell(row, column);
      if (cell === undefined || cell.text.trim() === "" || this.#lexicon.isDitto(cell.text))
        continue;
      if (cell.text === this.#inForce.get(role)?.text) continue;
      for (const inner of this.#carried.slice(index)) this.#inForce.delete(inner.role);
      if (!this.#lexicon.isNone(cell.text)) this.#inForce.set(role, cell);
    }
  }
}
