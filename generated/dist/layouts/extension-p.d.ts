import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ExtensionP } from "../records/extension-p.js";
/** 在留期間更新許可申請（区分P） (S201P) */
export declare const extensionPLayout: Layout<ExtensionP>;
/**
 * 在留期間更新許可申請（区分P）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateExtensionP(record: ExtensionP | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留期間更新許可申請（区分P）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkExtensionP(draft: ExtensionP | readonly string[], context?: ValidationContext): CheckResult<ExtensionP>;
/**
 * 在留期間更新許可申請（区分P）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateExtensionPFile(records: Iterable<ExtensionP | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留期間更新許可申請（区分P）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readExtensionP(input: Uint8Array | string, options?: ReadOptions): ReadResult<ExtensionP>;
export declare function readExtensionP(input: ByteStream, options?: ReadOptions): ReadStream<ExtensionP>;
/**
 * 在留期間更新許可申請（区分P）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeExtensionP(records: Iterable<ExtensionP | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ExtensionPInit } from "../records/extension-p.js";
export { checkExtensionP as check, extensionPLayout as layout, readExtensionP as read, ExtensionP, ExtensionP as Record, validateExtensionP as validate, validateExtensionPFile as validateFile, writeExtensionP as write, };
