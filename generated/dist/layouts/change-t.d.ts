import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ChangeT } from "../records/change-t.js";
/** 在留資格変更許可申請（区分T） (S202T) */
export declare const changeTLayout: Layout<ChangeT>;
/**
 * 在留資格変更許可申請（区分T）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateChangeT(record: ChangeT | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格変更許可申請（区分T）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkChangeT(draft: ChangeT | readonly string[], context?: ValidationContext): CheckResult<ChangeT>;
/**
 * 在留資格変更許可申請（区分T）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateChangeTFile(records: Iterable<ChangeT | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格変更許可申請（区分T）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readChangeT(input: Uint8Array | string, options?: ReadOptions): ReadResult<ChangeT>;
export declare function readChangeT(input: ByteStream, options?: ReadOptions): ReadStream<ChangeT>;
/**
 * 在留資格変更許可申請（区分T）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeChangeT(records: Iterable<ChangeT | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ChangeTInit } from "../records/change-t.js";
export { checkChangeT as check, changeTLayout as layout, readChangeT as read, ChangeT, ChangeT as Record, validateChangeT as validate, validateChangeTFile as validateFile, writeChangeT as write, };
