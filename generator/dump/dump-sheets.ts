import type { SheetReading } from "../profile/find-tables.js";
import type { Role, Table } from "../profile/table.js";
import type { Cell, Sheet } from "../workbook/sheet.js";
import { line } from "./line.js";

/**
 * The sheets of a workbook as text, a row a line, for `git diff`. In rows of tables that were
 * recognised each text stands beside its role, and the printed number is left out where the row has
 * another identity: an inserted row would change it in every line below.
 */
export function dumpSheets(readings: readonly SheetReading[]): readonly string[] {
  return readings.flatMap(({ sheet, tables }) => {
    const ofRow = new Map(
      tables.flatMap((table) => table.rows.map(({ row }) => [row, table] as const)),
    );
    const isUpright = tables.every((table) => table.sheet.rowCount === sheet.rowCount);
    return rowsOf(sheet).map((cells) => {
      const [first] = cells;
      const table = first === undefined || !isUpright ? undefined : ofRow.get(first.row);
      return table === undefined ? plainRow(sheet, cells) : tableRow(sheet, table, cells);
    });
  });
}

/** The filled cells of each row that has some; of a merged range its first cell. */
function rowsOf(sheet: Sheet): readonly (readonly Cell[])[] {
  return Array.from({ length: sheet.rowCount }, (_, index) =>
    sheet.row(index + 1).filter(({ text, mergedInto }) => text !== "" && mergedInto === null),
  ).filter((cells) => cells.length > 0);
}

function plainRow({ name }: Sheet, cells: readonly Cell[]): string {
  return line("row", [name, ...cells.map(({ text }) => text)]);
}

const identities: readonly Role[] = ["itemId", "itemName"];

function tableRow({ name }: Sheet, table: Table, cells: readonly Cell[]): string {
  const roles = new Map(table.columns.map((binding) => [binding.column, binding]));
  const hasIdentity = identities.some((role) => table.columnsOf(role).length > 0);
  const facts: Record<string, string> = {};
  for (const { column, text } of cells) {
    const binding = roles.get(column);
    if (binding?.role === "no" && hasIdentity) continue;
    const { role, qualifier } = binding ?? { role: `column${column}`, qualifier: null };
    facts[qualifier === null ? role : `${role}.${qualifier}`] = text;
  }
  return line(table.kind, [name], facts);
}
