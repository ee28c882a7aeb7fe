import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { WorkQualification } from "../records/work-qualification.js";
/** 就労資格証明書交付申請 (S301) */
export declare const workQualificationLayout: Layout<WorkQualification>;
/**
 * 就労資格証明書交付申請を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateWorkQualification(record: WorkQualification | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 就労資格証明書交付申請の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkWorkQualification(draft: WorkQualification | readonly string[], context?: ValidationContext): CheckResult<WorkQualification>;
/**
 * 就労資格証明書交付申請のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateWorkQualificationFile(records: Iterable<WorkQualification | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 就労資格証明書交付申請の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readWorkQualification(input: Uint8Array | string, options?: ReadOptions): ReadResult<WorkQualification>;
export declare function readWorkQualification(input: ByteStream, options?: ReadOptions): ReadStream<WorkQualification>;
/**
 * 就労資格証明書交付申請の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeWorkQualification(records: Iterable<WorkQualification | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { WorkQualificationInit } from "../records/work-qualification.js";
export { checkWorkQualification as check, workQualificationLayout as layout, readWorkQualification as read, WorkQualification, WorkQualification as Record, validateWorkQualification as validate, validateWorkQualificationFile as validateFile, writeWorkQualification as write, };
