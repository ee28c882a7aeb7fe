import { type Members } from "../runtime/group.js";
import { type Layout } from "../runtime/layout.js";
import { type ReadOptions, type ReadResult } from "../runtime/read.js";
import { RecordView } from "../runtime/record.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeNAgents, type CoeNAgentsInit } from "../sections/coe-n-agents.js";
import { CoeNIdentity, type CoeNIdentityInit } from "../sections/coe-n-identity.js";
import { CoeNReceipt, type CoeNReceiptInit } from "../sections/coe-n-receipt.js";
import { CoeNRelatives, type CoeNRelativesInit } from "../sections/coe-n-relatives.js";
import { CoeUApplicant, type CoeUApplicantInit } from "../sections/coe-u-applicant.js";
import { Control, type ControlInit } from "../sections/control.js";
import { Entry, type EntryInit } from "../sections/entry.js";
export interface CoeUInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: CoeNIdentityInit | undefined;
    /** 入国予定 */
    entry?: EntryInit | undefined;
    /** 在日親族及び同居者 */
    relatives?: CoeNRelativesInit | undefined;
    /** 申請人に関する事項 */
    applicant?: CoeUApplicantInit | undefined;
    /** 代理人・取次者 */
    agents?: CoeNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: CoeNReceiptInit | undefined;
}
/**
 * 在留資格認定証明書交付申請（区分U）
 * S101U / 在留資格認定証明書交付申請 (S101) / 様式区分 U
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A13
 */
export declare class CoeU extends RecordView<CoeUInit> {
    static readonly $members: Members;
    constructor(init?: CoeUInit);
    /** A record of the cells of a CSV line. */
    static fromRow(row: readonly string[]): CoeU;
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): CoeNIdentity;
    /** 入国予定 */
    get entry(): Entry;
    /** 在日親族及び同居者 */
    get relatives(): CoeNRelatives;
    /** 申請人に関する事項 */
    get applicant(): CoeUApplicant;
    /** 代理人・取次者 */
    get agents(): CoeNAgents;
    /** 受領方法 */
    get receipt(): CoeNReceipt;
}
/** 在留資格認定証明書交付申請（区分U） (S101U) */
export declare const coeULayout: Layout<CoeU>;
/**
 * 在留資格認定証明書交付申請（区分U）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateCoeU(record: CoeU | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格認定証明書交付申請（区分U）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoeUFile(records: Iterable<CoeU | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分U）の CSV を読む
 * Reads the records of a CSV file.
 */
export declare function readCoeU(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeU>;
/**
 * 在留資格認定証明書交付申請（区分U）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeU(records: Iterable<CoeU | readonly string[]>, options?: WriteOptions): Uint8Array;
export { coeULayout as layout, readCoeU as read, CoeU as Record, validateCoeU as validate, validateCoeUFile as validateFile, writeCoeU as write, };
