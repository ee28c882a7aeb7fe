import { emptyText, enteredText } from "./conventions.js";
import type { PartialDate } from "./date.js";
import { type ItemKind, type ItemTyping, readItem, writeItem } from "./item-kind.js";

/** The cells of one CSV line: the single truth that records and groups are views of. */
export type Row = string[];

/** What a record or group is made from, before its own type is known. */
export interface GroupConstructor<G extends Group<object> = Group<object>> {
  new (row: Row, base: number): G;
  readonly $members: Members;
}

export interface ItemMember extends ItemTyping {
  readonly name: string;
  readonly offset: number;
}

export interface GroupMember {
  readonly name: string;
  readonly offset: number;
  /** Columns of one repetition. */
  readonly width: number;
  /** Repetitions; null for a plain group. */
  readonly count: number | null;
  readonly type: GroupConstructor;
}

/** The members of a group in column order. Decoded on first use. */
export interface Members {
  readonly items: ReadonlyMap<string, ItemMember>;
  readonly groups: ReadonlyMap<string, GroupMember>;
  /** Number of columns. */
  readonly width: number;
}

/**
 * Declares members: `name=k` is an item of kind letter k, `name=vd` one of kind v with d digits after the
 * point, `name>i:w` a group of class number i and w columns, `name>i:w*n` that group n times.
 */
export function members(packed: string, classes: () => readonly GroupConstructor[]): Members {
  return new PackedMembers(packed, classes);
}

class PackedMembers implements Members {
  readonly #packed: string;
  readonly #classes: () => readonly GroupConstructor[];
  #decoded: Members | undefined;

  constructor(packed: string, classes: () => readonly GroupConstructor[]) {
    this.#packed = packed;
    this.#classes = classes;
  }

  get items(): ReadonlyMap<string, ItemMember> {
    return this.#members.items;
  }

  get groups(): ReadonlyMap<string, GroupMember> {
    return this.#members.groups;
  }

  get width(): number {
    return this.#members.width;
  }

  get #members(): Members {
    this.#decoded ??= decodeMembers(this.#packed, this.#classes());
    return this.#decoded;
  }
}

const memberPattern = /^(.+?)(?:=(\w)(\d*)|>(\d+):(\d+)(?:\*(\d+))?)$/u;

function decodeMembers(packed: string, classes: readonly GroupConstructor[]): Members {
  const items = new Map<string, ItemMember>();
  const groups = new Map<string, GroupMember>();
  let offset = 0;
  for (const entry of packed === "" ? [] : packed.split(" ")) {
    const [, name = "", kind, decimals, index, width, count] = memberPattern.exec(entry) ?? [];
    if (kind !== undefined) {
      items.set(name, { name, offset, kind: kind as ItemKind, decimals: Number(decimals) });
      offset += 1;
      continue;
    }
    const type = classes[Number(index)];
    if (type === undefined) throw new Error(`Not a member declaration: ${entry}`);
    const repeats = count === undefined ? null : Number(count);
    groups.set(name, { name, offset, width: Number(width), count: repeats, type });
    offset += Number(width) * (repeats ?? 1);
  }
  return { items, groups, width: offset };
}

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom") as never;

/**
 * A typed view over neighbouring cells of a row. Its generated subclasses have one accessor per item
 * and per group below it. Members of the view itself start with `$`, which no item's name does.
 */
export abstract class Group<Init extends object> {
  static readonly $members: Members;

  constructor(
    /** The cells of the whole line, shared with the record. */
    readonly $row: Row,
    /** The column of the group's first cell, from 0. */
    readonly $base: number,
  ) {}

  get #members(): Members {
    return (this.constructor as unknown as GroupConstructor).$members;
  }

  /** The cell of an item as it stands on the wire, whether or not it can be typed. */
  $text(item: string): string {
    return this.$row[this.$base + this.#item(item).offset] ?? "";
  }

  /** Puts a text in the cell of an item as it is. */
  $setText(item: string, text: string): void {
    this.$row[this.$base + this.#item(item).offset] = text;
  }

  /** Whether nothing is entered in any cell. */
  get $isEmpty(): boolean {
    const end = this.$base + this.#members.width;
    for (let column = this.$base; column < end; column++) {
      if (enteredText(this.$row[column] ?? "") !== "") return false;
    }
    return true;
  }

  /** Empties every cell. */
  $clear(): void {
    this.$row.fill(emptyText, this.$base, this.$base + this.#members.width);
  }

  /**
   * Sets the members that a plain object names and leaves the others. A list sets its rows from the
   * first and empties the rows after it.
   * @throws TypeError for a name that is no member, RangeError for more rows than there are columns.
   */
  $assign(init: Init): this {
    const { items, groups } = this.#members;
    for (const [name, value] of Object.entries(init)) {
      if (value === undefined) continue;
      const item = items.get(name);
      const group = groups.get(name);
      if (item !== undefined) writeItem(this.$row, this.$base + item.offset, item, value);
      else if (group !== undefined) this.#assignGroup(group, value);
      else throw new TypeError(`${this.constructor.name} has no member ${JSON.stringify(name)}`);
    }
    return this;
  }

  /** A plain object with the typed values; a cell that cannot be typed is there as its text. Rows after the last filled one are left out. */
  toObject(): Init {
    return this.#plain((value) => value) as Init;
  }

  /** As `toObject`, with dates as text. */
  toJSON(): unknown {
    return this.#plain((value) => (typeof value === "object" ? (value?.toJSON() ?? null) : value));
  }

  [inspect](): unknown {
    return this.toObject();
  }

  #item(name: string): ItemMember {
    const item = this.#members.items.get(name);
    if (item !== undefined) return item;
    throw new TypeError(`${this.constructor.name} has no item ${JSON.stringify(name)}`);
  }

  #assignGroup(group: GroupMember, value: unknown): void {
    if (group.count === null) {
      this.#view(group, 0).$assign(Object(value));
      return;
    }
    const rows: readonly unknown[] = Array.isArray(value) ? value : [];
    if (rows.length > group.count) {
      throw new RangeError(`${group.name} has ${group.count} rows, not ${rows.length}`);
    }
    for (let index = 0; index < group.count; index++) {
      const row = this.#view(group, index);
      row.$clear();
      if (index < rows.length) row.$assign(Object(rows[index]));
    }
  }

  #view(group: GroupMember, index: number): Group<object> {
    return new group.type(this.$row, this.$base + group.offset + index * group.width);
  }

  #plain(leaf: (value: Leaf) => unknown): object {
    const { items, groups } = this.#members;
    const entries: [number, string, unknown][] = [];
    for (const item of items.values()) {
      const { name, offset } = item;
      entries.push([offset, name, leaf(readItem(this.$row, this.$base + offset, item))]);
    }
    for (const group of groups.values()) {
      entries.push([group.offset, group.name, this.#plainGroup(group, leaf)]);
    }
    entries.sort(([a], [b]) => a - b);
    return Object.fromEntries(entries.map(([, name, value]) => [name, value]));
  }

  #plainGroup(group: GroupMember, leaf: (value: Leaf) => unknown): unknown {
    if (group.count === null) return this.#view(group, 0).#plain(leaf);
    const views = Array.from({ length: group.count }, (_, index) => this.#view(group, index));
    while (views.at(-1)?.$isEmpty) views.pop();
    return views.map((view) => view.#plain(leaf));
  }
}

type Leaf = string | number | PartialDate | null;
