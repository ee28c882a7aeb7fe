import type { CodeTable } from "./codes.js";
import type { Group, Row } from "./group.js";
import type { ItemTyping } from "./item-kind.js";
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
export declare function members(type: object, packed: string, parts: readonly MemberPart[]): Members;
/** The members of a view's class. */
export declare function membersOf(group: Group<object>): Members;
/** A row of a group below another; row 0 where it is not repeated. */
export declare function viewOf(parent: Group<object>, group: GroupMember, index: number): Group<object>;
