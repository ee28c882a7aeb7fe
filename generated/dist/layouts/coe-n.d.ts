import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeN } from "../records/coe-n.js";
/** 在留資格認定証明書交付申請（区分N） (S101N) */
export declare const coeNLayout: Layout<CoeN>;
/**
 * 在留資格認定証明書交付申請（区分N）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateCoeN(record: CoeN | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格認定証明書交付申請（区分N）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkCoeN(draft: CoeN | readonly string[], context?: ValidationContext): CheckResult<CoeN>;
/**
 * 在留資格認定証明書交付申請（区分N）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoeNFile(records: Iterable<CoeN | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分N）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readCoeN(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeN>;
export declare function readCoeN(input: ByteStream, options?: ReadOptions): ReadStream<CoeN>;
/**
 * 在留資格認定証明書交付申請（区分N）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeN(records: Iterable<CoeN | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { CoeNInit } from "../records/coe-n.js";
export { checkCoeN as check, coeNLayout as layout, readCoeN as read, CoeN, CoeN as Record, validateCoeN as validate, validateCoeNFile as validateFile, writeCoeN as write, };
