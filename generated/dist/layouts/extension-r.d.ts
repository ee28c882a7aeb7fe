import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ExtensionR } from "../records/extension-r.js";
/**
 * 在留期間更新許可申請（区分R）のチェックに要る、申請データにない事実
 * Facts that the checks need and no record holds.
 */
export type ExtensionRFlags = {
    readonly supporterHoldsResidenceCard: boolean;
};
/** 在留期間更新許可申請（区分R） (S201R) */
export declare const extensionRLayout: Layout<ExtensionR>;
/**
 * 在留期間更新許可申請（区分R）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateExtensionR(record: ExtensionR | readonly string[], context: ValidationContext & {
    readonly flags: ExtensionRFlags;
}): ValidationResult;
/**
 * 在留期間更新許可申請（区分R）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkExtensionR(draft: ExtensionR | readonly string[], context: ValidationContext & {
    readonly flags: ExtensionRFlags;
}): CheckResult<ExtensionR>;
/**
 * 在留期間更新許可申請（区分R）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateExtensionRFile(records: Iterable<ExtensionR | readonly string[]>, context: FileContext & {
    readonly flags: ExtensionRFlags;
}): readonly ValidationResult[];
/**
 * 在留期間更新許可申請（区分R）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readExtensionR(input: Uint8Array | string, options?: ReadOptions): ReadResult<ExtensionR>;
export declare function readExtensionR(input: ByteStream, options?: ReadOptions): ReadStream<ExtensionR>;
/**
 * 在留期間更新許可申請（区分R）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeExtensionR(records: Iterable<ExtensionR | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ExtensionRInit } from "../records/extension-r.js";
export { checkExtensionR as check, extensionRLayout as layout, readExtensionR as read, ExtensionR, ExtensionR as Record, validateExtensionR as validate, validateExtensionRFile as validateFile, writeExtensionR as write, };
