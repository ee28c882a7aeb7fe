import { type Members } from "../runtime/group.js";
import { type Layout } from "../runtime/layout.js";
import { type ReadOptions, type ReadResult } from "../runtime/read.js";
import { RecordView } from "../runtime/record.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeNAgents, type CoeNAgentsInit } from "../sections/coe-n-agents.js";
import { CoeNApplicant, type CoeNApplicantInit } from "../sections/coe-n-applicant.js";
import { CoeNIdentity, type CoeNIdentityInit } from "../sections/coe-n-identity.js";
import { CoeNOrganization, type CoeNOrganizationInit } from "../sections/coe-n-organization.js";
import { CoeNReceipt, type CoeNReceiptInit } from "../sections/coe-n-receipt.js";
import { CoeNRelatives, type CoeNRelativesInit } from "../sections/coe-n-relatives.js";
import { Control, type ControlInit } from "../sections/control.js";
import { Entry, type EntryInit } from "../sections/entry.js";
import { Points, type PointsInit } from "../sections/points.js";
export interface CoeNInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: CoeNIdentityInit | undefined;
    /** 入国予定 */
    entry?: EntryInit | undefined;
    /** 在日親族及び同居者 */
    relatives?: CoeNRelativesInit | undefined;
    /** 申請人に関する事項 */
    applicant?: CoeNApplicantInit | undefined;
    /** 所属機関等 */
    organization?: CoeNOrganizationInit | undefined;
    /** 高度専門職ポイント */
    points?: PointsInit | undefined;
    /** 代理人・取次者 */
    agents?: CoeNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: CoeNReceiptInit | undefined;
}
/**
 * 在留資格認定証明書交付申請（区分N）
 * S101N / 在留資格認定証明書交付申請 (S101) / 様式区分 N
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A5
 */
export declare class CoeN extends RecordView<CoeNInit> {
    static readonly $members: Members;
    constructor(init?: CoeNInit);
    /** A record of the cells of a CSV line. */
    static fromRow(row: readonly string[]): CoeN;
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): CoeNIdentity;
    /** 入国予定 */
    get entry(): Entry;
    /** 在日親族及び同居者 */
    get relatives(): CoeNRelatives;
    /** 申請人に関する事項 */
    get applicant(): CoeNApplicant;
    /** 所属機関等 */
    get organization(): CoeNOrganization;
    /** 高度専門職ポイント */
    get points(): Points;
    /** 代理人・取次者 */
    get agents(): CoeNAgents;
    /** 受領方法 */
    get receipt(): CoeNReceipt;
}
/** 在留資格認定証明書交付申請（区分N） (S101N) */
export declare const coeNLayout: Layout<CoeN>;
/**
 * 在留資格認定証明書交付申請（区分N）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateCoeN(record: CoeN | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格認定証明書交付申請（区分N）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoeNFile(records: Iterable<CoeN | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分N）の CSV を読む
 * Reads the records of a CSV file.
 */
export declare function readCoeN(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeN>;
/**
 * 在留資格認定証明書交付申請（区分N）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeN(records: Iterable<CoeN | readonly string[]>, options?: WriteOptions): Uint8Array;
export { coeNLayout as layout, readCoeN as read, CoeN as Record, validateCoeN as validate, validateCoeNFile as validateFile, writeCoeN as write, };
