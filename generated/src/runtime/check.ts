import type { Issue } from "./issue.js";
import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";
import type { UndeterminedCheck } from "./undetermined.js";
import { validate, type ValidationContext } from "./validate.js";

/** Marks records that passed `check`. */
export const submittable: unique symbol = Symbol("submittable");

/**
 * A record that passed its checks and can no longer be changed: its cells are frozen, and to set one
 * throws a TypeError. To go on editing, go on with the draft, or make one with `fromRow(record.$row)`.
 */
export type Submittable<R> = R & { readonly [submittable]: true };

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
export function check<R extends RecordView<object>>(
  layout: Layout<R>,
  draft: R | readonly string[],
  context?: ValidationContext,
): CheckResult<R> {
  // The copy is what is checked, so that nothing can come between the check and the freezing.
  const record = layout.fromRow("$row" in draft ? draft.$row : draft);
  const { ok, issues, undetermined } = validate(layout, record, context);
  return ok
    ? { ok: true, record: seal(record), issues, undetermined }
    : { ok: false, issues, undetermined };
}

/** Whether a value is a record that passed `check`. */
export function isSubmittable(value: unknown): value is Submittable<RecordView<object>> {
  return typeof value === "object" && value !== null && submittable in value;
}

function seal<R extends RecordView<object>>(record: R): Submittable<R> {
  Object.defineProperties(record, {
    $row: { value: Object.freeze(record.$row), writable: false, configurable: false },
    [submittable]: { value: true },
  });
  return record as Submittable<R>;
}
