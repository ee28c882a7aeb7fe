import type { Cell, Sheet } from "../workbook/sheet.js";
import { factIn } from "./cell-facts.js";
import { splitFootnoteMarks } from "./footnotes.js";
import type { ColumnBinding, FactColumn, Footnote, Role, TableRow } from "./table.js";

/** What the rows of one table share. */
export interface RowContext {
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<Role, ColumnBinding>;
  readonly facts: readonly FactColumn[];
  readonly footnotes: ReadonlyMap<string, Footnote>;
  isDitto(text: string): boolean;
  /** A text without change marks that the profile says to take off. */
  clean(text: string): string;
}

/** Headings and other facts that stand once and hold for the rows below. */
export type InForce = ReadonlyMap<Role, Cell>;

/** A row of data. Rows that go on with it may be added until the table ends. */
export class DataRow implements TableRow {
  readonly row: number;
  readonly start: Cell;
  readonly headings: readonly Cell[];
  readonly #continuations: number[] = [];
  readonly #context: RowContext;
  readonly #inForce: InForce;
  /** Roles whose facts are always those in force, their own column being one of headings. */
  readonly #groups: ReadonlySet<Role>;
  readonly #previous: DataRow | undefined;

  constructor(
    start: Cell,
    context: RowContext,
    above: {
      readonly inForce: InForce;
      readonly groups: ReadonlySet<Role>;
      readonly headings: readonly Cell[];
      readonly previous: DataRow | undefined;
    },
  ) {
    this.row = start.row;
    this.start = start;
    this.#context = context;
    this.#inForce = above.inForce;
    this.#groups = above.groups;
    this.headings = above.headings;
    this.#previous = above.previous;
  }

  get continuations(): readonly number[] {
    return this.#continuations;
  }

  goOn(row: number): void {
    this.#continuations.push(row);
  }

  cell(role: Role): Cell | undefined {
    if (this.#groups.has(role)) return this.#finish(this.#inForce.get(role));
    const binding = this.#context.columns.get(role);
    const cell = binding === undefined ? undefined : this.#resolve(binding.column);
    for (const fact of this.#context.facts) {
      if (cell !== undefined && fact.column !== binding?.column) continue;
      const whole = fact.roles.includes(role) ? this.#resolve(fact.column) : undefined;
      const part = whole === undefined ? undefined : factIn(whole, fact, role);
      if (part !== undefined) return this.#finish(part);
    }
    return this.#finish(cell ?? this.#inForce.get(role));
  }

  text(role: Role): string {
    return this.cell(role)?.text.trim() ?? "";
  }

  cellAt({ column }: ColumnBinding): Cell | undefined {
    return this.#finish(this.#resolve(column));
  }

  get footnotes(): readonly Footnote[] {
    const { footnotes, columns } = this.#context;
    if (footnotes.size === 0) return [];
    const found = [...columns.values()].flatMap(({ column }) => {
      const cell = this.#resolve(column);
      return cell === undefined ? [] : splitFootnoteMarks(cell.text.trim(), footnotes).notes;
    });
    return [...new Set(found)];
  }

  /** A mark that says “as above” stands for the cell of the row before. */
  #resolve(column: number): Cell | undefined {
    const { sheet, isDitto } = this.#context;
    const cell = sheet.cell(this.row, column);
    const own = cell === undefined || cell.text.trim() === "" ? undefined : cell;
    if (own !== undefined && this.#previous !== undefined && isDitto(own.text)) {
      return this.#previous.#resolve(column);
    }
    if (this.#continuations.length === 0) return own;
    const more = this.#continuations
      .map((row) => sheet.cell(row, column))
      .filter((below) => below !== undefined && below.mergedInto === null)
      .filter((below) => below?.text.trim() !== "") as Cell[];
    const [first, ...rest] = own === undefined ? more : [own, ...more];
    if (first === undefined || rest.length === 0) return first;
    return { ...first, text: [first, ...rest].map(({ text }) => text.trim()).join("\n") };
  }

  #finish(cell: Cell | undefined): Cell | undefined {
    if (cell === undefined) return undefined;
    const { footnotes, clean } = this.#context;
    const cleaned = clean(cell.text);
    const text =
      footnotes.size === 0 ? cleaned : splitFootnoteMarks(cleaned.trim(), footnotes).text;
    return text === cell.text ? cell : { ...cell, text };
  }
}
