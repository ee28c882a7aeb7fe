import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ChangeU } from "../records/change-u.js";
/** 在留資格変更許可申請（区分U） (S202U) */
export declare const changeULayout: Layout<ChangeU>;
/**
 * 在留資格変更許可申請（区分U）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateChangeU(record: ChangeU | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格変更許可申請（区分U）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkChangeU(draft: ChangeU | readonly string[], context?: ValidationContext): CheckResult<ChangeU>;
/**
 * 在留資格変更許可申請（区分U）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateChangeUFile(records: Iterable<ChangeU | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格変更許可申請（区分U）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readChangeU(input: Uint8Array | string, options?: ReadOptions): ReadResult<ChangeU>;
export declare function readChangeU(input: ByteStream, options?: ReadOptions): ReadStream<ChangeU>;
/**
 * 在留資格変更許可申請（区分U）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeChangeU(records: Iterable<ChangeU | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ChangeUInit } from "../records/change-u.js";
export { checkChangeU as check, changeULayout as layout, readChangeU as read, ChangeU, ChangeU as Record, validateChangeU as validate, validateChangeUFile as validateFile, writeChangeU as write, };
