import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ChangeP } from "../records/change-p.js";
/** 在留資格変更許可申請（区分P） (S202P) */
export declare const changePLayout: Layout<ChangeP>;
/**
 * 在留資格変更許可申請（区分P）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateChangeP(record: ChangeP | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格変更許可申請（区分P）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkChangeP(draft: ChangeP | readonly string[], context?: ValidationContext): CheckResult<ChangeP>;
/**
 * 在留資格変更許可申請（区分P）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateChangePFile(records: Iterable<ChangeP | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格変更許可申請（区分P）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readChangeP(input: Uint8Array | string, options?: ReadOptions): ReadResult<ChangeP>;
export declare function readChangeP(input: ByteStream, options?: ReadOptions): ReadStream<ChangeP>;
/**
 * 在留資格変更許可申請（区分P）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeChangeP(records: Iterable<ChangeP | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ChangePInit } from "../records/change-p.js";
export { checkChangeP as check, changePLayout as layout, readChangeP as read, ChangeP, ChangeP as Record, validateChangeP as validate, validateChangePFile as validateFile, writeChangeP as write, };
