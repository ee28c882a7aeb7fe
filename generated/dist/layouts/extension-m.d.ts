import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ExtensionM } from "../records/extension-m.js";
/** 在留期間更新許可申請（区分M） (S201M) */
export declare const extensionMLayout: Layout<ExtensionM>;
/**
 * 在留期間更新許可申請（区分M）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateExtensionM(record: ExtensionM | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留期間更新許可申請（区分M）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkExtensionM(draft: ExtensionM | readonly string[], context?: ValidationContext): CheckResult<ExtensionM>;
/**
 * 在留期間更新許可申請（区分M）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateExtensionMFile(records: Iterable<ExtensionM | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留期間更新許可申請（区分M）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readExtensionM(input: Uint8Array | string, options?: ReadOptions): ReadResult<ExtensionM>;
export declare function readExtensionM(input: ByteStream, options?: ReadOptions): ReadStream<ExtensionM>;
/**
 * 在留期間更新許可申請（区分M）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeExtensionM(records: Iterable<ExtensionM | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ExtensionMInit } from "../records/extension-m.js";
export { checkExtensionM as check, extensionMLayout as layout, readExtensionM as read, ExtensionM, ExtensionM as Record, validateExtensionM as validate, validateExtensionMFile as validateFile, writeExtensionM as write, };
