import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { AcquisitionT } from "../records/acquisition-t.js";
/** 在留資格取得許可申請（区分T） (S203T) */
export declare const acquisitionTLayout: Layout<AcquisitionT>;
/**
 * 在留資格取得許可申請（区分T）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateAcquisitionT(record: AcquisitionT | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格取得許可申請（区分T）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkAcquisitionT(draft: AcquisitionT | readonly string[], context?: ValidationContext): CheckResult<AcquisitionT>;
/**
 * 在留資格取得許可申請（区分T）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateAcquisitionTFile(records: Iterable<AcquisitionT | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格取得許可申請（区分T）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readAcquisitionT(input: Uint8Array | string, options?: ReadOptions): ReadResult<AcquisitionT>;
export declare function readAcquisitionT(input: ByteStream, options?: ReadOptions): ReadStream<AcquisitionT>;
/**
 * 在留資格取得許可申請（区分T）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeAcquisitionT(records: Iterable<AcquisitionT | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { AcquisitionTInit } from "../records/acquisition-t.js";
export { checkAcquisitionT as check, acquisitionTLayout as layout, readAcquisitionT as read, AcquisitionT, AcquisitionT as Record, validateAcquisitionT as validate, validateAcquisitionTFile as validateFile, writeAcquisitionT as write, };
