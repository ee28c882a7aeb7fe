import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { AcquisitionR } from "../records/acquisition-r.js";
/**
 * 在留資格取得許可申請（区分R）のチェックに要る、申請データにない事実
 * Facts that the checks need and no record holds.
 */
export type AcquisitionRFlags = {
    readonly supporterHoldsResidenceCard: boolean;
};
/** 在留資格取得許可申請（区分R） (S203R) */
export declare const acquisitionRLayout: Layout<AcquisitionR>;
/**
 * 在留資格取得許可申請（区分R）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateAcquisitionR(record: AcquisitionR | readonly string[], context: ValidationContext & {
    readonly flags: AcquisitionRFlags;
}): ValidationResult;
/**
 * 在留資格取得許可申請（区分R）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkAcquisitionR(draft: AcquisitionR | readonly string[], context: ValidationContext & {
    readonly flags: AcquisitionRFlags;
}): CheckResult<AcquisitionR>;
/**
 * 在留資格取得許可申請（区分R）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateAcquisitionRFile(records: Iterable<AcquisitionR | readonly string[]>, context: FileContext & {
    readonly flags: AcquisitionRFlags;
}): readonly ValidationResult[];
/**
 * 在留資格取得許可申請（区分R）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readAcquisitionR(input: Uint8Array | string, options?: ReadOptions): ReadResult<AcquisitionR>;
export declare function readAcquisitionR(input: ByteStream, options?: ReadOptions): ReadStream<AcquisitionR>;
/**
 * 在留資格取得許可申請（区分R）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeAcquisitionR(records: Iterable<AcquisitionR | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { AcquisitionRInit } from "../records/acquisition-r.js";
export { checkAcquisitionR as check, acquisitionRLayout as layout, readAcquisitionR as read, AcquisitionR, AcquisitionR as Record, validateAcquisitionR as validate, validateAcquisitionRFile as validateFile, writeAcquisitionR as write, };
