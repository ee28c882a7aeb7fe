import { type DateInterval } from "./date.js";
import type { Row } from "./group.js";
import type { FindingList } from "./findings.js";
/** What a cross-item check sees and does. One scope serves all checks of one record. */
export interface RuleScope {
    /** Every cell is a string; "" where nothing is entered. */
    readonly row: readonly string[];
    /** Whether the cell failed its own checks, so that no cross-item check should read it. */
    bad(column: number): boolean;
    /** Reports that check number `rule` of the package fails at a column. */
    fail(rule: number, column: number, ...others: readonly number[]): void;
    /** Reports that a check could not be decided because the application did not pass a fact. */
    undetermined(rule: number, fact: string): void;
    /** A fact that the record does not hold; undefined when it was not passed. */
    flag(name: string): boolean | undefined;
    readonly applicationDate: DateInterval | null;
    readonly today: DateInterval | null;
}
/** Facts from outside the record that checks may need. */
export interface RuleFacts {
    /** The day of the application, as `YYYY-MM-DD` or `YYYYMMDD`. */
    readonly applicationDate?: string | undefined;
    /** Today in the same form; the clock's local date when absent. */
    readonly today?: string | undefined;
    readonly flags?: Readonly<Record<string, boolean>> | undefined;
}
/** A check that could not be decided, and the fact that was missing. */
export interface Undetermined {
    readonly rule: number;
    readonly fact: string;
}
export declare class RecordScope implements RuleScope {
    #private;
    readonly row: Row;
    readonly undecided: Undetermined[];
    constructor(row: Row, findings: FindingList, facts: RuleFacts);
    bad(column: number): boolean;
    fail(rule: number, column: number, ...others: readonly number[]): void;
    undetermined(rule: number, fact: string): void;
    flag(name: string): boolean | undefined;
    get applicationDate(): DateInterval | null;
    get today(): DateInterval | null;
}
