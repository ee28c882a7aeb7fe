import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { AcquisitionV } from "../records/acquisition-v.js";
/**
 * 在留資格取得許可申請（区分V）のチェックに要る、申請データにない事実
 * Facts that the checks need and no record holds.
 */
export type AcquisitionVFlags = {
    readonly fieldHasOwnCriteria: boolean;
    readonly supportOrganizationIsRegistered: boolean;
};
/** 在留資格取得許可申請（区分V） (S203V) */
export declare const acquisitionVLayout: Layout<AcquisitionV>;
/**
 * 在留資格取得許可申請（区分V）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateAcquisitionV(record: AcquisitionV | readonly string[], context: ValidationContext & {
    readonly flags: AcquisitionVFlags;
}): ValidationResult;
/**
 * 在留資格取得許可申請（区分V）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkAcquisitionV(draft: AcquisitionV | readonly string[], context: ValidationContext & {
    readonly flags: AcquisitionVFlags;
}): CheckResult<AcquisitionV>;
/**
 * 在留資格取得許可申請（区分V）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateAcquisitionVFile(records: Iterable<AcquisitionV | readonly string[]>, context: FileContext & {
    readonly flags: AcquisitionVFlags;
}): readonly ValidationResult[];
/**
 * 在留資格取得許可申請（区分V）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readAcquisitionV(input: Uint8Array | string, options?: ReadOptions): ReadResult<AcquisitionV>;
export declare function readAcquisitionV(input: ByteStream, options?: ReadOptions): ReadStream<AcquisitionV>;
/**
 * 在留資格取得許可申請（区分V）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeAcquisitionV(records: Iterable<AcquisitionV | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { AcquisitionVInit } from "../records/acquisition-v.js";
export { checkAcquisitionV as check, acquisitionVLayout as layout, readAcquisitionV as read, AcquisitionV, AcquisitionV as Record, validateAcquisitionV as validate, validateAcquisitionVFile as validateFile, writeAcquisitionV as write, };
