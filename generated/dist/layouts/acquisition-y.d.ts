import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { AcquisitionY } from "../records/acquisition-y.js";
/** 在留資格取得許可申請（区分Y） (S203Y) */
export declare const acquisitionYLayout: Layout<AcquisitionY>;
/**
 * 在留資格取得許可申請（区分Y）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateAcquisitionY(record: AcquisitionY | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格取得許可申請（区分Y）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkAcquisitionY(draft: AcquisitionY | readonly string[], context?: ValidationContext): CheckResult<AcquisitionY>;
/**
 * 在留資格取得許可申請（区分Y）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateAcquisitionYFile(records: Iterable<AcquisitionY | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格取得許可申請（区分Y）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readAcquisitionY(input: Uint8Array | string, options?: ReadOptions): ReadResult<AcquisitionY>;
export declare function readAcquisitionY(input: ByteStream, options?: ReadOptions): ReadStream<AcquisitionY>;
/**
 * 在留資格取得許可申請（区分Y）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeAcquisitionY(records: Iterable<AcquisitionY | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { AcquisitionYInit } from "../records/acquisition-y.js";
export { checkAcquisitionY as check, acquisitionYLayout as layout, readAcquisitionY as read, AcquisitionY, AcquisitionY as Record, validateAcquisitionY as validate, validateAcquisitionYFile as validateFile, writeAcquisitionY as write, };
