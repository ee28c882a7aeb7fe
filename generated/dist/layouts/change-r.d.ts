import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ChangeR } from "../records/change-r.js";
/**
 * 在留資格変更許可申請（区分R）のチェックに要る、申請データにない事実
 * Facts that the checks need and no record holds.
 */
export type ChangeRFlags = {
    readonly supporterHoldsResidenceCard: boolean;
};
/** 在留資格変更許可申請（区分R） (S202R) */
export declare const changeRLayout: Layout<ChangeR>;
/**
 * 在留資格変更許可申請（区分R）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateChangeR(record: ChangeR | readonly string[], context: ValidationContext & {
    readonly flags: ChangeRFlags;
}): ValidationResult;
/**
 * 在留資格変更許可申請（区分R）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkChangeR(draft: ChangeR | readonly string[], context: ValidationContext & {
    readonly flags: ChangeRFlags;
}): CheckResult<ChangeR>;
/**
 * 在留資格変更許可申請（区分R）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateChangeRFile(records: Iterable<ChangeR | readonly string[]>, context: FileContext & {
    readonly flags: ChangeRFlags;
}): readonly ValidationResult[];
/**
 * 在留資格変更許可申請（区分R）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readChangeR(input: Uint8Array | string, options?: ReadOptions): ReadResult<ChangeR>;
export declare function readChangeR(input: ByteStream, options?: ReadOptions): ReadStream<ChangeR>;
/**
 * 在留資格変更許可申請（区分R）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeChangeR(records: Iterable<ChangeR | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ChangeRInit } from "../records/change-r.js";
export { checkChangeR as check, changeRLayout as layout, readChangeR as read, ChangeR, ChangeR as Record, validateChangeR as validate, validateChangeRFile as validateFile, writeChangeR as write, };
