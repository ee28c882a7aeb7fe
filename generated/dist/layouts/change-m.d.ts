import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ChangeM } from "../records/change-m.js";
/** 在留資格変更許可申請（区分M） (S202M) */
export declare const changeMLayout: Layout<ChangeM>;
/**
 * 在留資格変更許可申請（区分M）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateChangeM(record: ChangeM | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格変更許可申請（区分M）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkChangeM(draft: ChangeM | readonly string[], context?: ValidationContext): CheckResult<ChangeM>;
/**
 * 在留資格変更許可申請（区分M）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateChangeMFile(records: Iterable<ChangeM | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格変更許可申請（区分M）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readChangeM(input: Uint8Array | string, options?: ReadOptions): ReadResult<ChangeM>;
export declare function readChangeM(input: ByteStream, options?: ReadOptions): ReadStream<ChangeM>;
/**
 * 在留資格変更許可申請（区分M）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeChangeM(records: Iterable<ChangeM | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ChangeMInit } from "../records/change-m.js";
export { checkChangeM as check, changeMLayout as layout, readChangeM as read, ChangeM, ChangeM as Record, validateChangeM as validate, validateChangeMFile as validateFile, writeChangeM as write, };
