import { groupAccessor, itemAccessor } from "./cell.js";
import { emptyText, enteredText } from "./conventions.js";
import type { PartialDate } from "./date.js";
import { readItem, writeItem } from "./item-kind.js";
import type { GroupConstructor, GroupMember, ItemMember, Members } from "./members.js";

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
    return plain(this, (value) => value) as Init;
  }

  /** As `toObject`, with dates as text. */
  toJSON(): unknown {
    return plain(this, (value) => (typeof value === "object" ? (value?.toJSON() ?? null) : value));
  }

  [inspect](): unknown {
    return this.toObject();
  }
}

type Leaf = string | number | PartialDate | null;

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

function membersOf(group: Group<object>): Members {
  return (group.constructor as unknown as GroupConstructor).$members;
}

function itemOf(group: Group<object>, name: string): ItemMember {
  const item = membersOf(group).items.get(name);
  if (item !== undefined) return item;
  throw new TypeError(`${group.constructor.name} has no item ${JSON.stringify(name)}`);
}

function viewOf(parent: Group<object>, group: GroupMember, index: number): Group<object> {
  return new group.type(parent.$row, parent.$base + group.offset + index * group.width);
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

function plain(group: Group<object>, leaf: (value: Leaf) => unknown): object {
  const { items, groups } = membersOf(group);
  const entries: [number, string, unknown][] = [];
  for (const item of items.values()) {
    const { name, offset } = item;
    entries.push([offset, name, leaf(readItem(group.$row, group.$base + offset, item))]);
  }
  for (const below of groups.values()) {
    entries.push([below.offset, below.name, plainGroup(group, below, leaf)]);
  }
  entries.sort(([a], [b]) => a - b);
  return Object.fromEntries(entries.map(([, name, value]) => [name, value]));
}

function plainGroup(
  parent: Group<object>,
  group: GroupMember,
  leaf: (value: Leaf) => unknown,
): unknown {
  if (group.count === null) return plain(viewOf(parent, group, 0), leaf);
  const views = Array.from({ length: group.count }, (_, index) => viewOf(parent, group, index));
  while (views.at(-1)?.$isEmpty) views.pop();
  return views.map((view) => plain(view, leaf));
}
