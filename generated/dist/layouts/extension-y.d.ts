import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ExtensionY } from "../records/extension-y.js";
/** 在留期間更新許可申請（区分Y） (S201Y) */
export declare const extensionYLayout: Layout<ExtensionY>;
/**
 * 在留期間更新許可申請（区分Y）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateExtensionY(record: ExtensionY | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留期間更新許可申請（区分Y）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkExtensionY(draft: ExtensionY | readonly string[], context?: ValidationContext): CheckResult<ExtensionY>;
/**
 * 在留期間更新許可申請（区分Y）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateExtensionYFile(records: Iterable<ExtensionY | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留期間更新許可申請（区分Y）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readExtensionY(input: Uint8Array | string, options?: ReadOptions): ReadResult<ExtensionY>;
export declare function readExtensionY(input: ByteStream, options?: ReadOptions): ReadStream<ExtensionY>;
/**
 * 在留期間更新許可申請（区分Y）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeExtensionY(records: Iterable<ExtensionY | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ExtensionYInit } from "../records/extension-y.js";
export { checkExtensionY as check, extensionYLayout as layout, readExtensionY as read, ExtensionY, ExtensionY as Record, validateExtensionY as validate, validateExtensionYFile as validateFile, writeExtensionY as write, };
