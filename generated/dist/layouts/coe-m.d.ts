import { type Members } from "../runtime/group.js";
import { type Layout } from "../runtime/layout.js";
import { type ReadOptions, type ReadResult } from "../runtime/read.js";
import { RecordView } from "../runtime/record.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeMApplicant, type CoeMApplicantInit } from "../sections/coe-m-applicant.js";
import { CoeMOrganization, type CoeMOrganizationInit } from "../sections/coe-m-organization.js";
import { CoeNAgents, type CoeNAgentsInit } from "../sections/coe-n-agents.js";
import { CoeNIdentity, type CoeNIdentityInit } from "../sections/coe-n-identity.js";
import { CoeNReceipt, type CoeNReceiptInit } from "../sections/coe-n-receipt.js";
import { CoeNRelatives, type CoeNRelativesInit } from "../sections/coe-n-relatives.js";
import { Control, type ControlInit } from "../sections/control.js";
import { Entry, type EntryInit } from "../sections/entry.js";
export interface CoeMInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: CoeNIdentityInit | undefined;
    /** 入国予定 */
    entry?: EntryInit | undefined;
    /** 在日親族及び同居者 */
    relatives?: CoeNRelativesInit | undefined;
    /** 申請人に関する事項 */
    applicant?: CoeMApplicantInit | undefined;
    /** 経営する機関 */
    organization?: CoeMOrganizationInit | undefined;
    /** 代理人・取次者 */
    agents?: CoeNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: CoeNReceiptInit | undefined;
}
/**
 * 在留資格認定証明書交付申請（区分M）
 * S101M / 在留資格認定証明書交付申請 (S101) / 様式区分 M
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A10
 */
export declare class CoeM extends RecordView<CoeMInit> {
    static readonly $members: Members;
    constructor(init?: CoeMInit);
    /** A record of the cells of a CSV line. */
    static fromRow(row: readonly string[]): CoeM;
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): CoeNIdentity;
    /** 入国予定 */
    get entry(): Entry;
    /** 在日親族及び同居者 */
    get relatives(): CoeNRelatives;
    /** 申請人に関する事項 */
    get applicant(): CoeMApplicant;
    /** 経営する機関 */
    get organization(): CoeMOrganization;
    /** 代理人・取次者 */
    get agents(): CoeNAgents;
    /** 受領方法 */
    get receipt(): CoeNReceipt;
}
/** 在留資格認定証明書交付申請（区分M） (S101M) */
export declare const coeMLayout: Layout<CoeM>;
/**
 * 在留資格認定証明書交付申請（区分M）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateCoeM(record: CoeM | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格認定証明書交付申請（区分M）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoeMFile(records: Iterable<CoeM | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分M）の CSV を読む
 * Reads the records of a CSV file.
 */
export declare function readCoeM(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeM>;
/**
 * 在留資格認定証明書交付申請（区分M）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeM(records: Iterable<CoeM | readonly string[]>, options?: WriteOptions): Uint8Array;
export { coeMLayout as layout, readCoeM as read, CoeM as Record, validateCoeM as validate, validateCoeMFile as validateFile, writeCoeM as write, };
