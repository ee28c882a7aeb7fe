import type { Row } from "./group.js";
import { type InputIssue, InputIssues } from "./input-issue.js";
import type { Members } from "./members.js";
/** A record made from a value from outside. */
export interface InputResult<R> {
    /** Whether the record says all that the value says. */
    readonly ok: boolean;
    /** What the value says, as far as a record can hold it. */
    readonly record: R;
    readonly issues: readonly InputIssue[];
}
/** A record as a place to put cells. */
interface Target {
    readonly $row: Row;
}
/** Puts the cells that a JSON text, or the value it stands for, names into an empty record. Never throws on data. */
export declare function readJson<R extends Target>(record: R, members: Members, input: unknown): InputResult<R>;
/** Puts the cells that a plain object names into an empty record. Never throws on data. */
export declare function readPlain(record: Target, members: Members, value: unknown, issues: InputIssues): void;
export {};
