import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeM } from "../records/coe-m.js";
/** 在留資格認定証明書交付申請（区分M） (S101M) */
export declare const coeMLayout: Layout<CoeM>;
/**
 * 在留資格認定証明書交付申請（区分M）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateCoeM(record: CoeM | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格認定証明書交付申請（区分M）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkCoeM(draft: CoeM | readonly string[], context?: ValidationContext): CheckResult<CoeM>;
/**
 * 在留資格認定証明書交付申請（区分M）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoeMFile(records: Iterable<CoeM | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分M）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readCoeM(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeM>;
export declare function readCoeM(input: ByteStream, options?: ReadOptions): ReadStream<CoeM>;
/**
 * 在留資格認定証明書交付申請（区分M）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeM(records: Iterable<CoeM | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { CoeMInit } from "../records/coe-m.js";
export { checkCoeM as check, coeMLayout as layout, readCoeM as read, CoeM, CoeM as Record, validateCoeM as validate, validateCoeMFile as validateFile, writeCoeM as write, };
