import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ExtensionV } from "../records/extension-v.js";
/**
 * 在留期間更新許可申請（区分V）のチェックに要る、申請データにない事実
 * Facts that the checks need and no record holds.
 */
export type ExtensionVFlags = {
    readonly fieldHasOwnCriteria: boolean;
    readonly supportOrganizationIsRegistered: boolean;
};
/** 在留期間更新許可申請（区分V） (S201V) */
export declare const extensionVLayout: Layout<ExtensionV>;
/**
 * 在留期間更新許可申請（区分V）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateExtensionV(record: ExtensionV | readonly string[], context: ValidationContext & {
    readonly flags: ExtensionVFlags;
}): ValidationResult;
/**
 * 在留期間更新許可申請（区分V）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkExtensionV(draft: ExtensionV | readonly string[], context: ValidationContext & {
    readonly flags: ExtensionVFlags;
}): CheckResult<ExtensionV>;
/**
 * 在留期間更新許可申請（区分V）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateExtensionVFile(records: Iterable<ExtensionV | readonly string[]>, context: FileContext & {
    readonly flags: ExtensionVFlags;
}): readonly ValidationResult[];
/**
 * 在留期間更新許可申請（区分V）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readExtensionV(input: Uint8Array | string, options?: ReadOptions): ReadResult<ExtensionV>;
export declare function readExtensionV(input: ByteStream, options?: ReadOptions): ReadStream<ExtensionV>;
/**
 * 在留期間更新許可申請（区分V）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeExtensionV(records: Iterable<ExtensionV | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ExtensionVInit } from "../records/extension-v.js";
export { checkExtensionV as check, extensionVLayout as layout, readExtensionV as read, ExtensionV, ExtensionV as Record, validateExtensionV as validate, validateExtensionVFile as validateFile, writeExtensionV as write, };
