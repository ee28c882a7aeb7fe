import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { AcquisitionN } from "../records/acquisition-n.js";
/** 在留資格取得許可申請（区分N） (S203N) */
export declare const acquisitionNLayout: Layout<AcquisitionN>;
/**
 * 在留資格取得許可申請（区分N）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateAcquisitionN(record: AcquisitionN | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格取得許可申請（区分N）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkAcquisitionN(draft: AcquisitionN | readonly string[], context?: ValidationContext): CheckResult<AcquisitionN>;
/**
 * 在留資格取得許可申請（区分N）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateAcquisitionNFile(records: Iterable<AcquisitionN | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格取得許可申請（区分N）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readAcquisitionN(input: Uint8Array | string, options?: ReadOptions): ReadResult<AcquisitionN>;
export declare function readAcquisitionN(input: ByteStream, options?: ReadOptions): ReadStream<AcquisitionN>;
/**
 * 在留資格取得許可申請（区分N）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeAcquisitionN(records: Iterable<AcquisitionN | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { AcquisitionNInit } from "../records/acquisition-n.js";
export { checkAcquisitionN as check, acquisitionNLayout as layout, readAcquisitionN as read, AcquisitionN, AcquisitionN as Record, validateAcquisitionN as validate, validateAcquisitionNFile as validateFile, writeAcquisitionN as write, };
