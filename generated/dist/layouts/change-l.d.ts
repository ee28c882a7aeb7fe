import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ChangeL } from "../records/change-l.js";
/** 在留資格変更許可申請（区分L） (S202L) */
export declare const changeLLayout: Layout<ChangeL>;
/**
 * 在留資格変更許可申請（区分L）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateChangeL(record: ChangeL | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格変更許可申請（区分L）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkChangeL(draft: ChangeL | readonly string[], context?: ValidationContext): CheckResult<ChangeL>;
/**
 * 在留資格変更許可申請（区分L）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateChangeLFile(records: Iterable<ChangeL | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格変更許可申請（区分L）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readChangeL(input: Uint8Array | string, options?: ReadOptions): ReadResult<ChangeL>;
export declare function readChangeL(input: ByteStream, options?: ReadOptions): ReadStream<ChangeL>;
/**
 * 在留資格変更許可申請（区分L）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeChangeL(records: Iterable<ChangeL | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ChangeLInit } from "../records/change-l.js";
export { checkChangeL as check, changeLLayout as layout, readChangeL as read, ChangeL, ChangeL as Record, validateChangeL as validate, validateChangeLFile as validateFile, writeChangeL as write, };
