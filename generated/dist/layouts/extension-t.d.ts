import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ExtensionT } from "../records/extension-t.js";
/** 在留期間更新許可申請（区分T） (S201T) */
export declare const extensionTLayout: Layout<ExtensionT>;
/**
 * 在留期間更新許可申請（区分T）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateExtensionT(record: ExtensionT | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留期間更新許可申請（区分T）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkExtensionT(draft: ExtensionT | readonly string[], context?: ValidationContext): CheckResult<ExtensionT>;
/**
 * 在留期間更新許可申請（区分T）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateExtensionTFile(records: Iterable<ExtensionT | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留期間更新許可申請（区分T）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readExtensionT(input: Uint8Array | string, options?: ReadOptions): ReadResult<ExtensionT>;
export declare function readExtensionT(input: ByteStream, options?: ReadOptions): ReadStream<ExtensionT>;
/**
 * 在留期間更新許可申請（区分T）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeExtensionT(records: Iterable<ExtensionT | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ExtensionTInit } from "../records/extension-t.js";
export { checkExtensionT as check, extensionTLayout as layout, readExtensionT as read, ExtensionT, ExtensionT as Record, validateExtensionT as validate, validateExtensionTFile as validateFile, writeExtensionT as write, };
