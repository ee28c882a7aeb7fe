import type { Table, TableRow } from "../profile/table.js";
import type { Cell } from "../workbook/sheet.js";

/**
 * Gives the titles of stacked tables back to them: a title in the column that names the rows of the table
 * above looks like the last of those rows. Nothing stands beside it, and the next header follows.
 */
export function restoreTitles(tables: readonly Table[]): readonly Table[] {
  const titles = new Map<Table, readonly Cell[]>();
  const cut = new Map<Table, readonly TableRow[]>();
  for (const table of tables) {
    const below = nextBelow(table, tables);
    const found = below === undefined ? [] : titleRows(table);
    if (below === undefined || found.length === 0) continue;
    cut.set(table, found);
    titles.set(
      below,
      found.map(({ start }) => start),
    );
  }
  if (cut.size === 0) return tables;
  return tables.map((table) => ({
    ...table,
    rows: table.rows.filter((row) => !(cut.get(table) ?? []).includes(row)),
    titles: [...(titles.get(table) ?? []), ...table.titles].sort((a, b) => a.row - b.row),
  }));
}

function nextBelow(table: Table, tables: readonly Table[]): Table | undefined {
  return tables.find(
    (other) => other.sheet === table.sheet && other.headerRows[0] === table.lastRow + 1,
  );
}

/** The rows at the end of a table that hold one cell each and stand apart from the others, or are words. */
function titleRows(table: Table): readonly TableRow[] {
  const titles: TableRow[] = [];
  for (const row of [...table.rows].reverse()) {
    const isAlone = filled(table, row.row).length === 1 && row.continuations.length === 0;
    const isApart = filled(table, row.row - 1).length === 0;
    if (!isAlone || !(isApart || /[^\p{ASCII}]/u.test(row.start.text))) break;
    titles.unshift(row);
    if (isApart) break;
  }
  return titles.length === table.rows.length ? [] : titles;
}

function filled({ sheet, span: [from, to] }: Table, row: number): readonly Cell[] {
  return sheet
    .row(row)
    .filter(({ column, text }) => column >= from && column <= to && text.trim() !== "");
}
