import type { Table } from "../profile/table.js";
import type { HistoryEntry } from "./model.js";
import { refIn, tablesOf } from "./read-context.js";
import { dateIn } from "./values.js";

/** Reads what the history sheets say has changed. */
export function readHistory(tables: readonly Table[]): readonly HistoryEntry[] {
  return tablesOf(tables, "history").flatMap((table) =>
    table.rows.map((row) => {
      const cell = row.cell("date");
      const date = cell === undefined ? "" : (dateIn(cell) ?? cell.text.trim());
      const sheet = row.text("changedSheet");
      const item = row.text("changedItem");
      return {
        revision: row.text("revision"),
        ...(date === "" ? {} : { date }),
        ...(sheet === "" ? {} : { sheet }),
        ...(item === "" ? {} : { item }),
        text: row.text("changeText"),
        source: refIn(table, row, "changeText"),
      };
    }),
  );
}
