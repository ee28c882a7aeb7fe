import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeR } from "../records/coe-r.js";
/**
 * 在留資格認定証明書交付申請（区分R）のチェックに要る、申請データにない事実
 * Facts that the checks need and no record holds.
 */
export type CoeRFlags = {
    readonly supporterHoldsResidenceCard: boolean;
};
/** 在留資格認定証明書交付申請（区分R） (S101R) */
export declare const coeRLayout: Layout<CoeR>;
/**
 * 在留資格認定証明書交付申請（区分R）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateCoeR(record: CoeR | readonly string[], context: ValidationContext & {
    readonly flags: CoeRFlags;
}): ValidationResult;
/**
 * 在留資格認定証明書交付申請（区分R）の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkCoeR(draft: CoeR | readonly string[], context: ValidationContext & {
    readonly flags: CoeRFlags;
}): CheckResult<CoeR>;
/**
 * 在留資格認定証明書交付申請（区分R）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoeRFile(records: Iterable<CoeR | readonly string[]>, context: FileContext & {
    readonly flags: CoeRFlags;
}): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分R）の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readCoeR(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeR>;
export declare function readCoeR(input: ByteStream, options?: ReadOptions): ReadStream<CoeR>;
/**
 * 在留資格認定証明書交付申請（区分R）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeR(records: Iterable<CoeR | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { CoeRInit } from "../records/coe-r.js";
export { checkCoeR as check, coeRLayout as layout, readCoeR as read, CoeR, CoeR as Record, validateCoeR as validate, validateCoeRFile as validateFile, writeCoeR as write, };
