import { type CheckedRecord, checkRecord } from "./checked-record.js";
import { pointed } from "./implied-decimals.js";
import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";

/** The main application that a record is made together with. */
export class ParentApplication {
  readonly #layout: Layout;
  readonly #checked: CheckedRecord;

  constructor(layout: Layout, record: RecordView<object> | readonly string[]) {
    this.#layout = layout;
    this.#checked = checkRecord(layout, record);
  }

  /**
   * The cell in the first column with one of the names, item ids or keys, a number with its point even
   * where the wire has none; null where none can be used.
   */
  textOf(names: readonly string[]): string | null {
    const { row, findings } = this.#checked;
    const columns = this.#layout.derived(columnsByName);
    const found = names.flatMap((name) => columns.get(name) ?? []);
    if (found.length === 0) return null;
    const column = Math.min(...found);
    if (findings.isBad(column)) return null;
    const { kind, decimals } = this.#layout.columns[column] ?? { kind: "t", decimals: null };
    const text = row[column] ?? "";
    return kind === "v" ? pointed(text, decimals ?? 0) : text;
  }
}

/** The first column of each item name, item id and key. */
function columnsByName({ columns }: Layout): ReadonlyMap<string, number> {
  const byName = new Map<string, number>();
  for (const { index, name, itemId, key } of columns) {
    for (const token of [name, itemId, key]) {
      if (token !== null && !byName.has(token)) byName.set(token, index);
    }
  }
  return byName;
}
