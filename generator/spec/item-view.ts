import { sameName } from "../profile/names.js";
import { factIn } from "../profile/cell-facts.js";
import type { ColumnBinding, FactColumn, Role, Table, TableRow } from "../profile/table.js";
import type { Cell } from "../workbook/sheet.js";
import { placeOf, type ReadContext, refOf, reportOnce } from "./read-context.js";

/** The columns of a layout table as one layout has them: a role may have a column per procedure. */
export interface LayoutColumns {
  /** By role; a role whose columns are all those of other procedures has none. */
  readonly columns: ReadonlyMap<Role, ColumnBinding>;
  /** A layout's remarks may stand in several columns. */
  readonly notes: readonly ColumnBinding[];
  /** The columns whose cells hold several facts, but for those of other procedures. */
  readonly facts: readonly FactColumn[];
  /** The same for layouts that have the same columns. */
  readonly key: string;
}

/** Facts that a procedure may be without. */
const dispensable: ReadonlySet<Role> = new Set(["no", "condition", "changeMark"]);

/** Chooses the columns whose header names the layout, else those whose header names none. */
export function layoutColumns(
  table: Table,
  qualifier: string,
  context: ReadContext,
): LayoutColumns {
  const columns = new Map<Role, ColumnBinding>();
  const roles = new Set(table.columns.map(({ role }) => role));
  roles.delete("requirement");
  roles.delete("note");
  for (const role of roles) {
    const chosen = chooseColumn(table, role, qualifier, context);
    if (chosen !== null) columns.set(role, chosen);
  }
  const notes = table.columnsOf("note").filter((each) => !isOfAnother(table, each, qualifier));
  const others = new Set(
    table.columns.filter((each) => isOfAnother(table, each, qualifier)).map(({ column }) => column),
  );
  const facts = table.facts.filter(({ column }) => !others.has(column));
  const key = [...columns.values(), ...notes, ...facts].map(({ column }) => column).join(" ");
  return { columns, notes, facts, key };
}

function chooseColumn(
  table: Table,
  role: Role,
  wanted: string,
  context: ReadContext,
): ColumnBinding | null {
  const bindings = table.columnsOf(role);
  const own = bindings.find(({ qualifier }) => qualifier !== null && sameName(qualifier, wanted));
  const plain = own ?? bindings.find(({ qualifier }) => qualifier === null);
  if (plain !== undefined) return plain;
  const possible = bindings.filter((each) => !isOfAnother(table, each, wanted));
  const [only, second] = possible;
  if (only !== undefined && second === undefined) return only;
  if (dispensable.has(role)) return null;
  const [first] = bindings;
  if (first !== undefined) {
    reportOnce(context, "spec-ambiguous-column", {
      at: placeOf(refOf(table, first.headerCell)),
      related: bindings.slice(1).map(({ headerCell }) => placeOf(refOf(table, headerCell))),
      args: {
        found: bindings.map(({ headerText }) => headerText).join("、"),
        layout: wanted || table.sheet.name.trim(),
      },
    });
  }
  return only ?? first ?? null;
}

/** Whether a column is that of another procedure, as the headers of the requirement columns name them. */
function isOfAnother(table: Table, { qualifier }: ColumnBinding, wanted: string): boolean {
  if (qualifier === null || sameName(qualifier, wanted)) return false;
  return table
    .columnsOf("requirement")
    .some((each) => each.qualifier !== null && sameName(each.qualifier, qualifier));
}

/** A row of a layout table with the columns that one layout has. */
export interface ItemView extends TableRow {
  readonly table: Table;
  readonly columns: LayoutColumns;
}

export function viewRow(table: Table, row: TableRow, columns: LayoutColumns): ItemView {
  const cell = (role: Role): Cell | undefined => {
    const chosen = columns.columns.get(role);
    const part = factOf(row, role, chosen, columns);
    if (part !== undefined) return part;
    const [first] = table.columnsOf(role);
    if (chosen === undefined)
      return first === undefined && !isFact(table, role) ? row.cell(role) : undefined;
    return chosen === first && !isFact(table, role) ? row.cell(role) : row.cellAt(chosen);
  };
  return {
    table,
    columns,
    row: row.row,
    start: row.start,
    continuations: row.continuations,
    headings: row.headings,
    footnotes: row.footnotes,
    cell,
    text: (role) => cell(role)?.text.trim() ?? "",
    cellAt: (binding) => row.cellAt(binding),
  };
}

/** The requirement of an item in the layout whose column it is; null where none of its own is. */
export function requirementCell(
  table: Table,
  row: TableRow,
  binding: ColumnBinding | null,
): Cell | undefined {
  if (binding === null) return row.cell("requirement");
  const facts = table.facts.filter(({ column }) => column === binding.column);
  return partOf(row, "requirement", facts) ?? row.cellAt(binding);
}

/** Whether a pattern of the profile finds facts of a role. */
function isFact({ facts }: Table, role: Role): boolean {
  return facts.some(({ roles }) => roles.includes(role));
}

/** The fact of a role inside the cell of its own column, or of any column where it has none. */
function factOf(
  row: TableRow,
  role: Role,
  own: ColumnBinding | undefined,
  { facts }: LayoutColumns,
): Cell | undefined {
  if (facts.length === 0) return undefined;
  const inOwn = own === undefined ? [] : facts.filter(({ column }) => column === own.column);
  const part = partOf(row, role, inOwn);
  // A column of its own that is empty leaves the fact to the others.
  const isEmpty = own === undefined || row.cellAt(own) === undefined;
  return part ?? (isEmpty ? partOf(row, role, facts) : undefined);
}

function partOf(row: TableRow, role: Role, facts: readonly FactColumn[]): Cell | undefined {
  for (const fact of facts) {
    const whole = row.cellAt(asBinding(fact, role));
    const part = whole === undefined ? undefined : factIn(whole, fact, role);
    if (part !== undefined) return part;
  }
  return undefined;
}

function asBinding({ column, headerCell }: FactColumn, role: Role): ColumnBinding {
  const headerText = headerCell.text;
  return { role, column, headerCell, headerText, qualifier: null, hint: "", basis: "pattern" };
}

/** The remarks on an item in its row, each with its cell. */
export function noteCells(view: ItemView): readonly Cell[] {
  const { notes } = view.columns;
  if (notes.length === 0) {
    // A pattern of the profile may find a remark inside another column.
    const cell = view.cell("note");
    return cell === undefined ? [] : [cell];
  }
  return notes.flatMap((binding) => view.cellAt(binding) ?? []);
}
