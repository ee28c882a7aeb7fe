import type { Words } from "../diagnostics/problem.js";
import type { CheckSeverity } from "../spec/model.js";
import type { ChangeRuleId } from "./registry.js";

/**
 * What a newer revision does to archived records. Plain data without anything that was entered: records
 * are named by their file and number.
 */
export interface DataFindings {
  /** CSV files whose records were looked at. */
  readonly files: number;
  /** Files that are no CSV by their name, and were left alone. */
  readonly ignored: number;
  /** How many records each finding names at most; its count is exact. */
  readonly limit: number;
  /** Layouts that the files use, in the order of the newer spec. */
  readonly layouts: readonly LayoutData[];
  /** Layouts that the files use and that the newer revision does not have. */
  readonly removed: readonly RemovedLayoutData[];
  /** In the order of the files. */
  readonly unread: readonly UnreadFile[];
}

export interface LayoutName {
  readonly id: string;
  readonly name: string;
}

/** The records of one layout. A record passes where it has no error. */
export interface LayoutData {
  readonly before: LayoutName;
  readonly after: LayoutName;
  readonly files: number;
  readonly records: number;
  /** Under the older revision. */
  readonly passedBefore: number;
  /** Passed before, and fail under the newer revision after all that is mechanical was done. */
  readonly failNow: number;
  /** Failed before, and pass now. */
  readonly passNow: number;
  /** Have something that a person must decide before they are records of the newer revision. */
  readonly undecided: number;
  /** Of `failNow`, those that a person must decide something about anyway. */
  readonly failNowUndecided: number;
  /** Why records fail that passed before, the most frequent first. */
  readonly failing: readonly FailingCheck[];
  /** What must be decided, the most frequent first. */
  readonly decisions: readonly OpenDecision[];
}

/** Some records of the files. */
export interface FoundRecords {
  readonly records: number;
  /** The first of them, as many as the limit allows. */
  readonly places: readonly RecordPlace[];
}

export interface RecordPlace {
  /** Path below the folder. */
  readonly file: string;
  /** From 1. */
  readonly record: number;
}

/** A check that fails in records that passed before. */
export interface FailingCheck extends FoundRecords {
  /** Its number in the newer spec, or its kind where the spec does not list it. */
  readonly check: string;
  readonly kind: string;
  readonly severity: CheckSeverity;
  readonly messageId: string | null;
  /** Null for a check across items. */
  readonly item: string | null;
  /** What it says. */
  readonly sentence: Words;
}

/** Something that a person must decide in some records. */
export interface OpenDecision extends FoundRecords {
  readonly rule: ChangeRuleId;
  /** Of the change; null where the comparison lists none. */
  readonly fingerprint: string | null;
  /** Null for what is of no item. */
  readonly item: string | null;
  readonly sentence: Words;
}

/** A layout that is gone though there are records of it. */
export interface RemovedLayoutData extends LayoutName {
  /** Of the change that removed it; null where the comparison lists none. */
  readonly fingerprint: string | null;
  readonly records: number;
  /** All of them, in their order. */
  readonly files: readonly { readonly file: string; readonly records: number }[];
}

/** A file whose records were not looked at, or not all of them. */
export interface UnreadFile {
  /** Path below the folder. */
  readonly file: string;
  /** Stable code of the reason. */
  readonly code: string;
  readonly reason: Words;
}
