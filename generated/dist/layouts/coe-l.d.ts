import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeL } from "../records/coe-l.js";
/** 在留資格認定証明書交付申請（区分L） (S101L) */
export declare const coeLLayout: Layout<CoeL>;
/**
 * 在留資格認定証明書交付申請（区分L）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateCoeL(record: CoeL | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格認定証明書交付申請（区分L）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkCoeL(draft: CoeL | readonly string[], context?: ValidationContext): CheckResult<CoeL>;
/**
 * 在留資格認定証明書交付申請（区分L）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoeLFile(records: Iterable<CoeL | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分L）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readCoeL(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeL>;
export declare function readCoeL(input: ByteStream, options?: ReadOptions): ReadStream<CoeL>;
/**
 * 在留資格認定証明書交付申請（区分L）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeL(records: Iterable<CoeL | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { CoeLInit } from "../records/coe-l.js";
export { checkCoeL as check, coeLLayout as layout, readCoeL as read, CoeL, CoeL as Record, validateCoeL as validate, validateCoeLFile as validateFile, writeCoeL as write, };
