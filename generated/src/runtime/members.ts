import type { CodeTable } from "./codes.js";
import type { Group, Row } from "./group.js";
import type { ItemKind, ItemTyping } from "./item-kind.js";

/** What a record or group is made from, before its own type is known. */
export interface GroupConstructor<G extends Group<object> = Group<object>> {
  new (row: Row, base: number): G;
  readonly prototype: G;
  readonly $members: Members;
}

export interface ItemMember extends ItemTyping {
  readonly name: string;
  readonly offset: number;
  /** The list of a code. */
  readonly codes: CodeTable | null;
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

/** The members of a group in column order. */
export interface Members {
  readonly items: ReadonlyMap<string, ItemMember>;
  readonly groups: ReadonlyMap<string, GroupMember>;
  /** Number of columns. */
  readonly width: number;
}

/** What members refer to by number: the classes of groups and the tables of codes. */
export type MemberPart = GroupConstructor | CodeTable;

/**
 * Decodes the members of a class, and keeps them as its `$members` in place of the accessor that asked.
 * `name=k` is an item of kind letter k, `name=cn` a code of the table that is part n, `name=vd` a number
 * with d digits after the point that is not there, `name>n:w` a group of w columns whose class is part n,
 * `name>n:w*r` that group r times.
 */
export function members(type: object, packed: string, parts: readonly MemberPart[]): Members {
  const value = decodeMembers(packed, parts);
  // The class that was asked may be one that extends the class whose members these are.
  let owner = type;
  while (!Object.hasOwn(owner, "$members")) owner = Object.getPrototypeOf(owner) as object;
  Object.defineProperty(owner, "$members", { value });
  return value;
}

const memberPattern = /^(.+?)(?:=(\w)(\d*)|>(\d+):(\d+)(?:\*(\d+))?)$/u;

function decodeMembers(packed: string, parts: readonly MemberPart[]): Members {
  const items = new Map<string, ItemMember>();
  const groups = new Map<string, GroupMember>();
  let offset = 0;
  for (const entry of packed === "" ? [] : packed.split(" ")) {
    const [, name = "", kind, number = "", index, width, count] = memberPattern.exec(entry) ?? [];
    if (kind !== undefined) {
      const codes = kind === "c" && number !== "" ? (parts[Number(number)] as CodeTable) : null;
      const decimals = kind === "v" ? Number(number) : 0;
      items.set(name, { name, offset, kind: kind as ItemKind, decimals, codes });
      offset += 1;
      continue;
    }
    const type = parts[Number(index)] as GroupConstructor | undefined;
    if (type === undefined) throw new Error(`Not a member declaration: ${entry}`);
    const repeats = count === undefined ? null : Number(count);
    groups.set(name, { name, offset, width: Number(width), count: repeats, type });
    offset += Number(width) * (repeats ?? 1);
  }
  return { items, groups, width: offset };
}

/** The members of a view's class. */
export function membersOf(group: Group<object>): Members {
  return (group.constructor as unknown as GroupConstructor).$members;
}

/** A row of a group below another; row 0 where it is not repeated. */
export function viewOf(parent: Group<object>, group: GroupMember, index: number): Group<object> {
  return new group.type(parent.$row, parent.$base + group.offset + index * group.width);
}
