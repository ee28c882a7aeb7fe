import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ExtensionU } from "../records/extension-u.js";
/** 在留期間更新許可申請（区分U） (S201U) */
export declare const extensionULayout: Layout<ExtensionU>;
/**
 * 在留期間更新許可申請（区分U）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateExtensionU(record: ExtensionU | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留期間更新許可申請（区分U）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkExtensionU(draft: ExtensionU | readonly string[], context?: ValidationContext): CheckResult<ExtensionU>;
/**
 * 在留期間更新許可申請（区分U）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateExtensionUFile(records: Iterable<ExtensionU | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留期間更新許可申請（区分U）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readExtensionU(input: Uint8Array | string, options?: ReadOptions): ReadResult<ExtensionU>;
export declare function readExtensionU(input: ByteStream, options?: ReadOptions): ReadStream<ExtensionU>;
/**
 * 在留期間更新許可申請（区分U）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeExtensionU(records: Iterable<ExtensionU | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ExtensionUInit } from "../records/extension-u.js";
export { checkExtensionU as check, extensionULayout as layout, readExtensionU as read, ExtensionU, ExtensionU as Record, validateExtensionU as validate, validateExtensionUFile as validateFile, writeExtensionU as write, };
