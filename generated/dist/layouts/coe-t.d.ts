import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeT } from "../records/coe-t.js";
/** 在留資格認定証明書交付申請（区分T） (S101T) */
export declare const coeTLayout: Layout<CoeT>;
/**
 * 在留資格認定証明書交付申請（区分T）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateCoeT(record: CoeT | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格認定証明書交付申請（区分T）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkCoeT(draft: CoeT | readonly string[], context?: ValidationContext): CheckResult<CoeT>;
/**
 * 在留資格認定証明書交付申請（区分T）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoeTFile(records: Iterable<CoeT | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分T）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readCoeT(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeT>;
export declare function readCoeT(input: ByteStream, options?: ReadOptions): ReadStream<CoeT>;
/**
 * 在留資格認定証明書交付申請（区分T）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeT(records: Iterable<CoeT | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { CoeTInit } from "../records/coe-t.js";
export { checkCoeT as check, coeTLayout as layout, readCoeT as read, CoeT, CoeT as Record, validateCoeT as validate, validateCoeTFile as validateFile, writeCoeT as write, };
