import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeU } from "../records/coe-u.js";
/** 在留資格認定証明書交付申請（区分U） (S101U) */
export declare const coeULayout: Layout<CoeU>;
/**
 * 在留資格認定証明書交付申請（区分U）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateCoeU(record: CoeU | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格認定証明書交付申請（区分U）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkCoeU(draft: CoeU | readonly string[], context?: ValidationContext): CheckResult<CoeU>;
/**
 * 在留資格認定証明書交付申請（区分U）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoeUFile(records: Iterable<CoeU | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分U）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readCoeU(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeU>;
export declare function readCoeU(input: ByteStream, options?: ReadOptions): ReadStream<CoeU>;
/**
 * 在留資格認定証明書交付申請（区分U）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeU(records: Iterable<CoeU | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { CoeUInit } from "../records/coe-u.js";
export { checkCoeU as check, coeULayout as layout, readCoeU as read, CoeU, CoeU as Record, validateCoeU as validate, validateCoeUFile as validateFile, writeCoeU as write, };
