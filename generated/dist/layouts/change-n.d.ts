import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ChangeN } from "../records/change-n.js";
/** 在留資格変更許可申請（区分N） (S202N) */
export declare const changeNLayout: Layout<ChangeN>;
/**
 * 在留資格変更許可申請（区分N）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateChangeN(record: ChangeN | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格変更許可申請（区分N）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkChangeN(draft: ChangeN | readonly string[], context?: ValidationContext): CheckResult<ChangeN>;
/**
 * 在留資格変更許可申請（区分N）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateChangeNFile(records: Iterable<ChangeN | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格変更許可申請（区分N）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readChangeN(input: Uint8Array | string, options?: ReadOptions): ReadResult<ChangeN>;
export declare function readChangeN(input: ByteStream, options?: ReadOptions): ReadStream<ChangeN>;
/**
 * 在留資格変更許可申請（区分N）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeChangeN(records: Iterable<ChangeN | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ChangeNInit } from "../records/change-n.js";
export { checkChangeN as check, changeNLayout as layout, readChangeN as read, ChangeN, ChangeN as Record, validateChangeN as validate, validateChangeNFile as validateFile, writeChangeN as write, };
