import { type Members } from "./members.js";
/** The cells of one CSV line: the single truth that records and groups are views of. */
export type Row = string[];
declare const inspect: unique symbol;
/** Marks a prototype that has the properties of its members. */
declare const complete: unique symbol;
/**
 * A typed view over neighbouring cells of a row. Its generated subclasses have one property per item
 * and per group below it, which their prototype gets when the first view is made: to declare hundreds
 * of accessors takes longer than everything else that an import does. Members of the view itself start
 * with `$`, which no item's name does.
 */
export declare abstract class Group<Init extends object> {
    /** The members of the class; each generated class has its own. */
    static get $members(): Members;
    readonly [complete]: true | undefined;
    /** The cells of the whole line, shared with the record. */
    readonly $row: Row;
    /** The column of the group's first cell, from 0. */
    readonly $base: number;
    constructor(row: Row, base: number);
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
    /**
     * The same for JSON, from which `fromJSON` makes the same cells: dates are ISO texts, and what would
     * come back as another text, such as the number `007`, is there as its text or as `{ $text }`.
     */
    toJSON(): object;
    [inspect](): unknown;
}
export {};
