import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeV } from "../records/coe-v.js";
/**
 * 在留資格認定証明書交付申請（区分V）のチェックに要る、申請データにない事実
 * Facts that the checks need and no record holds.
 */
export type CoeVFlags = {
    readonly fieldHasOwnCriteria: boolean;
    readonly supportOrganizationIsRegistered: boolean;
};
/** 在留資格認定証明書交付申請（区分V） (S101V) */
export declare const coeVLayout: Layout<CoeV>;
/**
 * 在留資格認定証明書交付申請（区分V）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateCoeV(record: CoeV | readonly string[], context: ValidationContext & {
    readonly flags: CoeVFlags;
}): ValidationResult;
/**
 * 在留資格認定証明書交付申請（区分V）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkCoeV(draft: CoeV | readonly string[], context: ValidationContext & {
    readonly flags: CoeVFlags;
}): CheckResult<CoeV>;
/**
 * 在留資格認定証明書交付申請（区分V）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoeVFile(records: Iterable<CoeV | readonly string[]>, context: FileContext & {
    readonly flags: CoeVFlags;
}): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分V）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readCoeV(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeV>;
export declare function readCoeV(input: ByteStream, options?: ReadOptions): ReadStream<CoeV>;
/**
 * 在留資格認定証明書交付申請（区分V）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeV(records: Iterable<CoeV | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { CoeVInit } from "../records/coe-v.js";
export { checkCoeV as check, coeVLayout as layout, readCoeV as read, CoeV, CoeV as Record, validateCoeV as validate, validateCoeVFile as validateFile, writeCoeV as write, };
