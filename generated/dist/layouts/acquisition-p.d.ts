import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { AcquisitionP } from "../records/acquisition-p.js";
/** 在留資格取得許可申請（区分P） (S203P) */
export declare const acquisitionPLayout: Layout<AcquisitionP>;
/**
 * 在留資格取得許可申請（区分P）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateAcquisitionP(record: AcquisitionP | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格取得許可申請（区分P）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkAcquisitionP(draft: AcquisitionP | readonly string[], context?: ValidationContext): CheckResult<AcquisitionP>;
/**
 * 在留資格取得許可申請（区分P）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateAcquisitionPFile(records: Iterable<AcquisitionP | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格取得許可申請（区分P）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readAcquisitionP(input: Uint8Array | string, options?: ReadOptions): ReadResult<AcquisitionP>;
export declare function readAcquisitionP(input: ByteStream, options?: ReadOptions): ReadStream<AcquisitionP>;
/**
 * 在留資格取得許可申請（区分P）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeAcquisitionP(records: Iterable<AcquisitionP | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { AcquisitionPInit } from "../records/acquisition-p.js";
export { checkAcquisitionP as check, acquisitionPLayout as layout, readAcquisitionP as read, AcquisitionP, AcquisitionP as Record, validateAcquisitionP as validate, validateAcquisitionPFile as validateFile, writeAcquisitionP as write, };
