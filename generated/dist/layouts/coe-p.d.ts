import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeP } from "../records/coe-p.js";
/** 在留資格認定証明書交付申請（区分P） (S101P) */
export declare const coePLayout: Layout<CoeP>;
/**
 * 在留資格認定証明書交付申請（区分P）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateCoeP(record: CoeP | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格認定証明書交付申請（区分P）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkCoeP(draft: CoeP | readonly string[], context?: ValidationContext): CheckResult<CoeP>;
/**
 * 在留資格認定証明書交付申請（区分P）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoePFile(records: Iterable<CoeP | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分P）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readCoeP(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeP>;
export declare function readCoeP(input: ByteStream, options?: ReadOptions): ReadStream<CoeP>;
/**
 * 在留資格認定証明書交付申請（区分P）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeP(records: Iterable<CoeP | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { CoePInit } from "../records/coe-p.js";
export { checkCoeP as check, coePLayout as layout, readCoeP as read, CoeP, CoeP as Record, validateCoeP as validate, validateCoePFile as validateFile, writeCoeP as write, };
