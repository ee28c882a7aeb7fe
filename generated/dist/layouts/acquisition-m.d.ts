import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { AcquisitionM } from "../records/acquisition-m.js";
/** 在留資格取得許可申請（区分M） (S203M) */
export declare const acquisitionMLayout: Layout<AcquisitionM>;
/**
 * 在留資格取得許可申請（区分M）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateAcquisitionM(record: AcquisitionM | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格取得許可申請（区分M）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkAcquisitionM(draft: AcquisitionM | readonly string[], context?: ValidationContext): CheckResult<AcquisitionM>;
/**
 * 在留資格取得許可申請（区分M）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateAcquisitionMFile(records: Iterable<AcquisitionM | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格取得許可申請（区分M）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readAcquisitionM(input: Uint8Array | string, options?: ReadOptions): ReadResult<AcquisitionM>;
export declare function readAcquisitionM(input: ByteStream, options?: ReadOptions): ReadStream<AcquisitionM>;
/**
 * 在留資格取得許可申請（区分M）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeAcquisitionM(records: Iterable<AcquisitionM | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { AcquisitionMInit } from "../records/acquisition-m.js";
export { checkAcquisitionM as check, acquisitionMLayout as layout, readAcquisitionM as read, AcquisitionM, AcquisitionM as Record, validateAcquisitionM as validate, validateAcquisitionMFile as validateFile, writeAcquisitionM as write, };
