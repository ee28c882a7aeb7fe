import { allFilledCells } from "../profile/filled-cells.js";
import type { SheetReading } from "../profile/find-tables.js";
import { headedColumns } from "../profile/header-stacks.js";
import type { AsideReason, Role, Table } from "../profile/table.js";
import type { Cell } from "../workbook/sheet.js";
import type { Fate, IgnoredReason } from "./inspection.js";

/** What became of each filled cell of a sheet, by address. Cells that a merge covers are not there. */
export function fatesOf(reading: SheetReading): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  const { sheet, plan, prepared, tables } = reading;
  for (const [address, reason] of prepared.leftOut) {
    fates.set(address, { status: "ignored", reason });
  }
  for (const table of tables) new TableFates(table, fates).add();
  const rest = restOf(plan.skip, tables.length === 0);
  for (const { address } of allFilledCells(sheet)) {
    if (!fates.has(address)) fates.set(address, rest);
  }
  return fates;
}

/** The fate of cells that belong to no table. */
function restOf(skip: SheetReading["plan"]["skip"], hasNoTable: boolean): Fate {
  if (skip?.kind === "cover") return { status: "note", as: "cover" };
  if (skip?.kind === "hidden") return { status: "ignored", reason: { kind: "hidden-sheet" } };
  if (skip?.kind === "rule") return { status: "ignored", reason: skip };
  return { status: "ignored", reason: { kind: hasNoTable ? "no-table" : "outside" } };
}

const incomplete: IgnoredReason = { kind: "incomplete-row" };

const asideFates: Readonly<Record<AsideReason, Fate>> = {
  blank: { status: "note", as: "note" },
  heading: { status: "used", as: "heading" },
  "list-heading": { status: "used", as: "heading" },
  legend: { status: "note", as: "legend" },
  footnote: { status: "note", as: "footnote" },
  note: { status: "note", as: "note" },
  // Told apart by column: see below.
  continuation: { status: "used", as: "note" },
  spare: { status: "ignored", reason: { kind: "numbering" } },
  removed: { status: "ignored", reason: { kind: "change-mark" } },
  footer: { status: "note", as: "footer" },
};

/** Gives the cells of one table their fates. */
class TableFates {
  readonly #table: Table;
  readonly #fates: Map<string, Fate>;
  readonly #byColumn: ReadonlyMap<number, Fate>;
  readonly #headed: ReadonlySet<number>;

  constructor(table: Table, fates: Map<string, Fate>) {
    this.#table = table;
    this.#fates = fates;
    this.#byColumn = columnFates(table);
    this.#headed = headedColumns(table.sheet, ...table.headerRows);
  }

  add(): void {
    const { titles, headerRows, rows, asides } = this.#table;
    for (const cell of titles) this.#put(cell, { status: "note", as: "title" });
    for (let row = headerRows[0]; row <= headerRows[1]; row++) this.#addHeader(row);
    for (const { row, continuations } of rows) {
      for (const each of [row, ...continuations]) this.#addRow(each);
    }
    for (const { reason, cells } of asides) {
      if (reason === "continuation") continue;
      // One text alone ends a sheet; several were meant to be a row.
      const fate: Fate =
        reason === "footer" && cells.length > 1
          ? { status: "ignored", reason: incomplete }
          : asideFates[reason];
      for (const cell of cells) this.#put(cell, fate);
    }
  }

  #addHeader(row: number): void {
    const [from, to] = this.#table.span;
    for (const cell of this.#table.sheet.row(row)) {
      if (cell.column < from || cell.column > to) continue;
      const fate = this.#byColumn.get(cell.column);
      const isUsed = fate === undefined || fate.status !== "ignored";
      this.#put(cell, isUsed ? { status: "used", as: "header" } : fate);
    }
    for (const cell of this.#table.unrecognised) {
      this.#fates.set(cell.address, { status: "ignored", reason: { kind: "unknown-header" } });
    }
  }

  #addRow(row: number): void {
    const [from, to] = this.#table.span;
    for (const cell of this.#table.sheet.row(row)) {
      if (cell.column < from || cell.column > to) continue;
      const kind = this.#headed.has(cell.column) ? "unknown-header" : "no-header";
      this.#put(cell, this.#byColumn.get(cell.column) ?? { status: "ignored", reason: { kind } });
    }
  }

  #put(cell: Cell, fate: Fate): void {
    if (cell.mergedInto !== null || cell.text.trim() === "") return;
    if (!this.#fates.has(cell.address)) this.#fates.set(cell.address, fate);
  }
}

/** Roles that no reader makes anything of, in the kinds of table that have them. */
const numbering: ReadonlySet<Role> = new Set(["no"]);

function columnFates(table: Table): ReadonlyMap<number, Fate> {
  const fates = new Map<number, Fate>();
  for (const { column, role } of table.columns) fates.set(column, fateOf(role, table));
  for (const { column, roles } of table.facts) {
    const [role] = roles;
    if (role !== undefined && !fates.has(column)) fates.set(column, { status: "used", as: role });
  }
  for (const { column, reason } of table.ignoredColumns) {
    fates.set(column, { status: "ignored", reason: { kind: "rule", reason } });
  }
  return fates;
}

function fateOf(role: Role, { kind }: Table): Fate {
  if (role === "note") return { status: "note", as: "remark" };
  // The number of an item is printed with it; other numbers only count lines.
  if (numbering.has(role) && kind !== "layout") {
    return { status: "ignored", reason: { kind: "numbering" } };
  }
  return { status: "used", as: role };
}
