import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ChangeY } from "../records/change-y.js";
/** 在留資格変更許可申請（区分Y） (S202Y) */
export declare const changeYLayout: Layout<ChangeY>;
/**
 * 在留資格変更許可申請（区分Y）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateChangeY(record: ChangeY | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格変更許可申請（区分Y）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkChangeY(draft: ChangeY | readonly string[], context?: ValidationContext): CheckResult<ChangeY>;
/**
 * 在留資格変更許可申請（区分Y）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateChangeYFile(records: Iterable<ChangeY | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格変更許可申請（区分Y）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readChangeY(input: Uint8Array | string, options?: ReadOptions): ReadResult<ChangeY>;
export declare function readChangeY(input: ByteStream, options?: ReadOptions): ReadStream<ChangeY>;
/**
 * 在留資格変更許可申請（区分Y）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeChangeY(records: Iterable<ChangeY | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ChangeYInit } from "../records/change-y.js";
export { checkChangeY as check, changeYLayout as layout, readChangeY as read, ChangeY, ChangeY as Record, validateChangeY as validate, validateChangeYFile as validateFile, writeChangeY as write, };
