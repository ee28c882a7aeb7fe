import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ExtensionL } from "../records/extension-l.js";
/** 在留期間更新許可申請（区分L） (S201L) */
export declare const extensionLLayout: Layout<ExtensionL>;
/**
 * 在留期間更新許可申請（区分L）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateExtensionL(record: ExtensionL | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留期間更新許可申請（区分L）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkExtensionL(draft: ExtensionL | readonly string[], context?: ValidationContext): CheckResult<ExtensionL>;
/**
 * 在留期間更新許可申請（区分L）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateExtensionLFile(records: Iterable<ExtensionL | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留期間更新許可申請（区分L）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readExtensionL(input: Uint8Array | string, options?: ReadOptions): ReadResult<ExtensionL>;
export declare function readExtensionL(input: ByteStream, options?: ReadOptions): ReadStream<ExtensionL>;
/**
 * 在留期間更新許可申請（区分L）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeExtensionL(records: Iterable<ExtensionL | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ExtensionLInit } from "../records/extension-l.js";
export { checkExtensionL as check, extensionLLayout as layout, readExtensionL as read, ExtensionL, ExtensionL as Record, validateExtensionL as validate, validateExtensionLFile as validateFile, writeExtensionL as write, };
