import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ChangeV } from "../records/change-v.js";
/**
 * 在留資格変更許可申請（区分V）のチェックに要る、申請データにない事実
 * Facts that the checks need and no record holds.
 */
export type ChangeVFlags = {
    readonly fieldHasOwnCriteria: boolean;
    readonly supportOrganizationIsRegistered: boolean;
};
/** 在留資格変更許可申請（区分V） (S202V) */
export declare const changeVLayout: Layout<ChangeV>;
/**
 * 在留資格変更許可申請（区分V）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateChangeV(record: ChangeV | readonly string[], context: ValidationContext & {
    readonly flags: ChangeVFlags;
}): ValidationResult;
/**
 * 在留資格変更許可申請（区分V）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkChangeV(draft: ChangeV | readonly string[], context: ValidationContext & {
    readonly flags: ChangeVFlags;
}): CheckResult<ChangeV>;
/**
 * 在留資格変更許可申請（区分V）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateChangeVFile(records: Iterable<ChangeV | readonly string[]>, context: FileContext & {
    readonly flags: ChangeVFlags;
}): readonly ValidationResult[];
/**
 * 在留資格変更許可申請（区分V）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readChangeV(input: Uint8Array | string, options?: ReadOptions): ReadResult<ChangeV>;
export declare function readChangeV(input: ByteStream, options?: ReadOptions): ReadStream<ChangeV>;
/**
 * 在留資格変更許可申請（区分V）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeChangeV(records: Iterable<ChangeV | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { ChangeVInit } from "../records/change-v.js";
export { checkChangeV as check, changeVLayout as layout, readChangeV as read, ChangeV, ChangeV as Record, validateChangeV as validate, validateChangeVFile as validateFile, writeChangeV as write, };
