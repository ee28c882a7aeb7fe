import type { Issue } from "./issue.js";
import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";
import type { UndeterminedCheck } from "./undetermined.js";
import { type ValidationContext } from "./validate.js";
/** Marks records that passed `check`. */
export declare const submittable: unique symbol;
/**
 * A record that passed its checks and can no longer be changed: its cells are frozen, and to set one
 * throws a TypeError. To go on editing, go on with the draft, or make one with `fromRow(record.$row)`.
 */
export type Submittable<R> = R & {
    readonly [submittable]: true;
};
/** What `check` found. */
export type CheckResult<R> = CheckPassed<R> | CheckFailed;
export interface CheckPassed<R> {
    readonly ok: true;
    /** A copy of the draft as it was when it was checked. */
    readonly record: Submittable<R>;
    /** Of severity `warning` or `info`. */
    readonly issues: readonly Issue[];
    /** Checks that could not be decided because a fact was not passed. They do not count. */
    readonly undetermined: readonly UndeterminedCheck[];
}
export interface CheckFailed {
    readonly ok: false;
    readonly issues: readonly Issue[];
    readonly undetermined: readonly UndeterminedCheck[];
}
/**
 * Checks a draft, in which anything may be missing or wrong, and gives the record that may be
 * submitted where no issue of severity `error` or `fatal` is found. Never throws on data.
 */
export declare function check<R extends RecordView<object>>(layout: Layout<R>, draft: R | readonly string[], context?: ValidationContext): CheckResult<R>;
/** Whether a value is a record that passed `check`. */
export declare function isSubmittable(value: unknown): value is Submittable<RecordView<object>>;
