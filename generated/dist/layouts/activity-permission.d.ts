import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ActivityPermission } from "../records/activity-permission.js";
/** 資格外活動許可申請 (S302) */
export declare const activityPermissionLayout: Layout<ActivityPermission>;
/**
 * 資格外活動許可申請を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateActivityPermission(record: ActivityPermission | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 資格外活動許可申請の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkActivityPermission(draft: ActivityPermission | readonly string[], context?: ValidationContext): CheckResult<ActivityPermission>;
/**
 * 資格外活動許可申請のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateActivityPermissionFile(records: Iterable<ActivityPermission | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 資格外活動許可申請の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readActivityPermission(input: Uint8Array | string, options?: ReadOptions): ReadResult<ActivityPermission>;
export declare function readActivityPermission(input: ByteStream, options?: ReadOptions): ReadStream<ActivityPermission>;
/**
 * 資格外活動許可申請の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeActivityPermission(records: Iterable<ActivityPermission | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ActivityPermissionInit } from "../records/activity-permission.js";
export { checkActivityPermission as check, activityPermissionLayout as layout, readActivityPermission as read, ActivityPermission, ActivityPermission as Record, validateActivityPermission as validate, validateActivityPermissionFile as validateFile, writeActivityPermission as write, };
