import { type ItemTyping } from "./item-kind.js";
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
export declare function members(packed: string, classes: () => readonly GroupConstructor[]): Members;
declare const inspect: unique symbol;
/**
 * A typed view over neighbouring cells of a row. Its generated subclasses have one accessor per item
 * and per group below it. Members of the view itself start with `$`, which no item's name does.
 */
export declare abstract class Group<Init extends object> {
    #private;
    /** The cells of the whole line, shared with the record. */
    readonly $row: Row;
    /** The column of the group's first cell, from 0. */
    readonly $base: number;
    static readonly $members: Members;
    constructor(
    /** The cells of the whole line, shared with the record. */
    $row: Row, 
    /** The column of the group's first cell, from 0. */
    $base: number);
    /** The cell of an item as it stands on the wire, whether or not it can be typed. */
    $text(item: string): string;
    /** Puts a text in the cell of an item as it is. */
    $setText(item: string, text: string): void;
    /** Whether nothing is entered in any cell. */
    get $isEmpty(): boolean;
    /** Empties every cell. */
    $clear(): void;
    /**
     * Sets the members that a plain object names and leaves the others. A list sets its rows from the
     * first and empties the rows after it.
     * @throws TypeError for a name that is no member, RangeError for more rows than there are columns.
     */
    $assign(init: Init): this;
    /** A plain object with the typed values; a cell that cannot be typed is there as its text. Rows after the last filled one are left out. */
    toObject(): Init;
    /** As `toObject`, with dates as text. */
    toJSON(): unknown;
    [inspect](): unknown;
}
export {};
