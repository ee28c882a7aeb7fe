import { groupAccessor, itemAccessor } from "./cell.js";
import { emptyText, enteredText } from "./conventions.js";
import { writeItem } from "./item-kind.js";
import {
  type GroupConstructor,
  type GroupMember,
  type ItemMember,
  type Members,
  membersOf,
  viewOf,
} from "./members.js";
import { jsonForm, plainObject, typedForm } from "./plain-form.js";

/** The cells of one CSV line: the single truth that records and groups are views of. */
export type Row = string[];

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom") as never;

/** Marks a prototype that has the properties of its members. */
const complete: unique symbol = Symbol("complete") as never;

/**
 * A typed view over neighbouring cells of a row. Its generated subclasses have one property per item
 * and per group below it, which their prototype gets when the first view is made: to declare hundreds
 * of accessors takes longer than everything else that an import does. Members of the view itself start
 * with `$`, which no item's name does.
 */
export abstract class Group<Init extends object> {
  /** The members of the class; each generated class has its own. */
  static get $members(): Members {
    throw new TypeError("Only generated classes have members");
  }

  declare readonly [complete]: true | undefined;

  /** The cells of the whole line, shared with the record. */
  readonly $row: Row;
  /** The column of the group's first cell, from 0. */
  readonly $base: number;

  constructor(row: Row, base: number) {
    this.$row = row;
    this.$base = base;
    if (this[complete] === undefined) defineProperties(new.target);
  }

  /** The cell of an item as it stands on the wire, whether or not it can be typed. */
  $text(item: string): string {
    return this.$row[this.$base + itemOf(this, item).offset] ?? "";
  }

  /** Puts a text in the cell of an item as it is. */
  $setText(item: string, text: string): void {
    this.$row[this.$base + itemOf(this, item).offset] = text;
  }

  /** Whether nothing is entered in any cell. */
  get $isEmpty(): boolean {
    const end = this.$base + membersOf(this).width;
    for (let column = this.$base; column < end; column++) {
      if (enteredText(this.$row[column] ?? "") !== "") return false;
    }
    return true;
  }

  /** Empties every cell. */
  $clear(): void {
    this.$row.fill(emptyText, this.$base, this.$base + membersOf(this).width);
  }

  /**
   * Sets the members that a plain object names and leaves the others. A list sets its rows from the
   * first and empties the rows after it.
   * @throws TypeError for a name that is no member, RangeError for more rows than there are columns.
   */
  $assign(init: Init): this {
    const { items, groups } = membersOf(this);
    for (const [name, value] of Object.entries(init)) {
      if (value === undefined) continue;
      const item = items.get(name);
      const group = groups.get(name);
      if (item !== undefined) writeItem(this.$row, this.$base + item.offset, item, value);
      else if (group !== undefined) assignGroup(this, group, value);
      else throw new TypeError(`${this.constructor.name} has no member ${JSON.stringify(name)}`);
    }
    return this;
  }

  /** A plain object with the typed values; a cell that cannot be typed is there as its text. Rows after the last filled one are left out. */
  toObject(): Init {
    return plainObject(this, typedForm) as Init;
  }

  /**
   * The same for JSON, from which `fromJSON` makes the same cells: dates are ISO texts, and what would
   * come back as another text, such as the number `007`, is there as its text or as `{ $text }`.
   */
  toJSON(): object {
    return plainObject(this, jsonForm);
  }

  [inspect](): unknown {
    return this.toObject();
  }
}

/** Defines the properties of the members on the class that declares them, which may be one above. */
function defineProperties(type: unknown): void {
  let owner = type as GroupConstructor;
  while (!Object.hasOwn(owner, "$members"))
    owner = Object.getPrototypeOf(owner) as GroupConstructor;
  const { items, groups } = owner.$members;
  const prototype = owner.prototype;
  for (const item of items.values()) {
    Object.defineProperty(prototype, item.name, itemAccessor(item));
  }
  for (const group of groups.values()) {
    Object.defineProperty(prototype, group.name, groupAccessor(group));
  }
  Object.defineProperty(prototype, complete, { value: true });
}

// Functions rather than private methods, which would have to be put on every view that is made.

function itemOf(group: Group<object>, name: string): ItemMember {
  const item = membersOf(group).items.get(name);
  if (item !== undefined) return item;
  throw new TypeError(`${group.constructor.name} has no item ${JSON.stringify(name)}`);
}

function assignGroup(parent: Group<object>, group: GroupMember, value: unknown): void {
  if (group.count === null) {
    viewOf(parent, group, 0).$assign(Object(value));
    return;
  }
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  if (rows.length > group.count) {
    throw new RangeError(`${group.name} has ${group.count} rows, not ${rows.length}`);
  }
  for (let index = 0; index < group.count; index++) {
    const row = viewOf(parent, group, index);
    row.$clear();
    if (index < rows.length) row.$assign(Object(rows[index]));
  }
}
