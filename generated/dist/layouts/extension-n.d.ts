import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ExtensionN } from "../records/extension-n.js";
/** 在留期間更新許可申請（区分N） (S201N) */
export declare const extensionNLayout: Layout<ExtensionN>;
/**
 * 在留期間更新許可申請（区分N）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateExtensionN(record: ExtensionN | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留期間更新許可申請（区分N）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkExtensionN(draft: ExtensionN | readonly string[], context?: ValidationContext): CheckResult<ExtensionN>;
/**
 * 在留期間更新許可申請（区分N）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateExtensionNFile(records: Iterable<ExtensionN | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留期間更新許可申請（区分N）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readExtensionN(input: Uint8Array | string, options?: ReadOptions): ReadResult<ExtensionN>;
export declare function readExtensionN(input: ByteStream, options?: ReadOptions): ReadStream<ExtensionN>;
/**
 * 在留期間更新許可申請（区分N）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeExtensionN(records: Iterable<ExtensionN | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ExtensionNInit } from "../records/extension-n.js";
export { checkExtensionN as check, extensionNLayout as layout, readExtensionN as read, ExtensionN, ExtensionN as Record, validateExtensionN as validate, validateExtensionNFile as validateFile, writeExtensionN as write, };
