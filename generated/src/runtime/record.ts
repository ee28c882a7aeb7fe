import { emptyText } from "./conventions.js";
import { Group } from "./group.js";

/** A record of one layout: a typed view over the cells of its CSV line. */
export abstract class RecordView<Init extends object> extends Group<Init> {
  /** Starts with empty cells and sets what `init` names. */
  constructor(columnCount: number, init?: Init) {
    super(new Array<string>(columnCount).fill(emptyText), 0);
    if (init !== undefined) this.$assign(init);
  }

  /**
   * Puts the cells of a line into a fresh record. Missing cells are empty; surplus cells are kept,
   * so that validation can report them.
   */
  protected static adopt<R extends RecordView<object>>(record: R, row: readonly string[]): R {
    const count = record.$row.length;
    for (let column = 0; column < Math.max(count, row.length); column++) {
      record.$row[column] = row[column] ?? "";
    }
    return record;
  }

  override toString(): string {
    return `[${this.constructor.name}]`;
  }
}
