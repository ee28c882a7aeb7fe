import { emptyText } from "./conventions.js";
import { Group } from "./group.js";
import { type GroupConstructor, membersOf } from "./members.js";
import { type InputResult, readJson } from "./plain-input.js";

/** A record of one layout: a typed view over the cells of its CSV line. */
export abstract class RecordView<Init extends object> extends Group<Init> {
  /** Starts with empty cells and sets what `init` names. */
  constructor(init?: Init) {
    const { width } = (new.target as unknown as GroupConstructor).$members;
    super(new Array<string>(width).fill(emptyText), 0);
    if (init !== undefined) this.$assign(init);
  }

  /**
   * A record of the cells of a CSV line. Missing cells are empty; surplus cells are kept, so that
   * validation can report them.
   */
  static fromRow<Class extends new () => RecordView<object>>(
    this: Class,
    row: readonly string[],
  ): InstanceType<Class> {
    const record = new this() as InstanceType<Class>;
    const count = record.$row.length;
    for (let column = 0; column < Math.max(count, row.length); column++) {
      record.$row[column] = row[column] ?? "";
    }
    return record;
  }

  /**
   * A record of what `toJSON` gives, as JSON text or as the value it stands for: the same cells. What
   * no record can hold is in the issues, and the record has the rest. Never throws on data.
   */
  static fromJSON<Class extends new () => RecordView<object>>(
    this: Class,
    input: unknown,
  ): InputResult<InstanceType<Class>> {
    const record = new this() as InstanceType<Class>;
    return readJson(record, membersOf(record), input);
  }

  /** The cells of a line that is longer than the layout are in `$surplus`. */
  override toJSON(): object {
    const surplus = this.$row.slice(membersOf(this).width);
    return surplus.length === 0 ? super.toJSON() : { ...super.toJSON(), $surplus: surplus };
  }

  override toString(): string {
    return `[${this.constructor.name}]`;
  }
}
