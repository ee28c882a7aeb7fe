import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeY } from "../records/coe-y.js";
/** 在留資格認定証明書交付申請（区分Y） (S101Y) */
export declare const coeYLayout: Layout<CoeY>;
/**
 * 在留資格認定証明書交付申請（区分Y）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateCoeY(record: CoeY | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格認定証明書交付申請（区分Y）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkCoeY(draft: CoeY | readonly string[], context?: ValidationContext): CheckResult<CoeY>;
/**
 * 在留資格認定証明書交付申請（区分Y）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoeYFile(records: Iterable<CoeY | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分Y）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readCoeY(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeY>;
export declare function readCoeY(input: ByteStream, options?: ReadOptions): ReadStream<CoeY>;
/**
 * 在留資格認定証明書交付申請（区分Y）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeY(records: Iterable<CoeY | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { CoeYInit } from "../records/coe-y.js";
export { checkCoeY as check, coeYLayout as layout, readCoeY as read, CoeY, CoeY as Record, validateCoeY as validate, validateCoeYFile as validateFile, writeCoeY as write, };
