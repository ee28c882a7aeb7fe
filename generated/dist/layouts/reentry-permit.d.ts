import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ReentryPermit } from "../records/reentry-permit.js";
/** 再入国許可申請（同時申請に限る） (S303) */
export declare const reentryPermitLayout: Layout<ReentryPermit>;
/**
 * 再入国許可申請（同時申請に限る）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateReentryPermit(record: ReentryPermit | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 再入国許可申請（同時申請に限る）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkReentryPermit(draft: ReentryPermit | readonly string[], context?: ValidationContext): CheckResult<ReentryPermit>;
/**
 * 再入国許可申請（同時申請に限る）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateReentryPermitFile(records: Iterable<ReentryPermit | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 再入国許可申請（同時申請に限る）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readReentryPermit(input: Uint8Array | string, options?: ReadOptions): ReadResult<ReentryPermit>;
export declare function readReentryPermit(input: ByteStream, options?: ReadOptions): ReadStream<ReentryPermit>;
/**
 * 再入国許可申請（同時申請に限る）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeReentryPermit(records: Iterable<ReentryPermit | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ReentryPermitInit } from "../records/reentry-permit.js";
export { checkReentryPermit as check, reentryPermitLayout as layout, readReentryPermit as read, ReentryPermit, ReentryPermit as Record, validateReentryPermit as validate, validateReentryPermitFile as validateFile, writeReentryPermit as write, };
