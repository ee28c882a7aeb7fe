import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { AcquisitionU } from "../records/acquisition-u.js";
/** 在留資格取得許可申請（区分U） (S203U) */
export declare const acquisitionULayout: Layout<AcquisitionU>;
/**
 * 在留資格取得許可申請（区分U）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateAcquisitionU(record: AcquisitionU | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格取得許可申請（区分U）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkAcquisitionU(draft: AcquisitionU | readonly string[], context?: ValidationContext): CheckResult<AcquisitionU>;
/**
 * 在留資格取得許可申請（区分U）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateAcquisitionUFile(records: Iterable<AcquisitionU | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格取得許可申請（区分U）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readAcquisitionU(input: Uint8Array | string, options?: ReadOptions): ReadResult<AcquisitionU>;
export declare function readAcquisitionU(input: ByteStream, options?: ReadOptions): ReadStream<AcquisitionU>;
/**
 * 在留資格取得許可申請（区分U）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeAcquisitionU(records: Iterable<AcquisitionU | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { AcquisitionUInit } from "../records/acquisition-u.js";
export { checkAcquisitionU as check, acquisitionULayout as layout, readAcquisitionU as read, AcquisitionU, AcquisitionU as Record, validateAcquisitionU as validate, validateAcquisitionUFile as validateFile, writeAcquisitionU as write, };
