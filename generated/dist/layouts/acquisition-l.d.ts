import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { AcquisitionL } from "../records/acquisition-l.js";
/** 在留資格取得許可申請（区分L） (S203L) */
export declare const acquisitionLLayout: Layout<AcquisitionL>;
/**
 * 在留資格取得許可申請（区分L）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateAcquisitionL(record: AcquisitionL | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格取得許可申請（区分L）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkAcquisitionL(draft: AcquisitionL | readonly string[], context?: ValidationContext): CheckResult<AcquisitionL>;
/**
 * 在留資格取得許可申請（区分L）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateAcquisitionLFile(records: Iterable<AcquisitionL | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格取得許可申請（区分L）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readAcquisitionL(input: Uint8Array | string, options?: ReadOptions): ReadResult<AcquisitionL>;
export declare function readAcquisitionL(input: ByteStream, options?: ReadOptions): ReadStream<AcquisitionL>;
/**
 * 在留資格取得許可申請（区分L）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeAcquisitionL(records: Iterable<AcquisitionL | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { AcquisitionLInit } from "../records/acquisition-l.js";
export { checkAcquisitionL as check, acquisitionLLayout as layout, readAcquisitionL as read, AcquisitionL, AcquisitionL as Record, validateAcquisitionL as validate, validateAcquisitionLFile as validateFile, writeAcquisitionL as write, };
