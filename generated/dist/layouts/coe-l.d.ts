import { type Members } from "../runtime/group.js";
import { type Layout } from "../runtime/layout.js";
import { type ReadOptions, type ReadResult } from "../runtime/read.js";
import { RecordView } from "../runtime/record.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeLApplicant, type CoeLApplicantInit } from "../sections/coe-l-applicant.js";
import { CoeLOrganization, type CoeLOrganizationInit } from "../sections/coe-l-organization.js";
import { CoeNAgents, type CoeNAgentsInit } from "../sections/coe-n-agents.js";
import { CoeNIdentity, type CoeNIdentityInit } from "../sections/coe-n-identity.js";
import { CoeNReceipt, type CoeNReceiptInit } from "../sections/coe-n-receipt.js";
import { CoeNRelatives, type CoeNRelativesInit } from "../sections/coe-n-relatives.js";
import { Control, type ControlInit } from "../sections/control.js";
import { Entry, type EntryInit } from "../sections/entry.js";
export interface CoeLInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: CoeNIdentityInit | undefined;
    /** 入国予定 */
    entry?: EntryInit | undefined;
    /** 在日親族及び同居者 */
    relatives?: CoeNRelativesInit | undefined;
    /** 申請人に関する事項 */
    applicant?: CoeLApplicantInit | undefined;
    /** 受入れ機関 */
    organization?: CoeLOrganizationInit | undefined;
    /** 代理人・取次者 */
    agents?: CoeNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: CoeNReceiptInit | undefined;
}
/**
 * 在留資格認定証明書交付申請（区分L）
 * S101L / 在留資格認定証明書交付申請 (S101) / 様式区分 L
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A11
 */
export declare class CoeL extends RecordView<CoeLInit> {
    static readonly $members: Members;
    constructor(init?: CoeLInit);
    /** A record of the cells of a CSV line. */
    static fromRow(row: readonly string[]): CoeL;
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): CoeNIdentity;
    /** 入国予定 */
    get entry(): Entry;
    /** 在日親族及び同居者 */
    get relatives(): CoeNRelatives;
    /** 申請人に関する事項 */
    get applicant(): CoeLApplicant;
    /** 受入れ機関 */
    get organization(): CoeLOrganization;
    /** 代理人・取次者 */
    get agents(): CoeNAgents;
    /** 受領方法 */
    get receipt(): CoeNReceipt;
}
/** 在留資格認定証明書交付申請（区分L） (S101L) */
export declare const coeLLayout: Layout<CoeL>;
/**
 * 在留資格認定証明書交付申請（区分L）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateCoeL(record: CoeL | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格認定証明書交付申請（区分L）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoeLFile(records: Iterable<CoeL | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分L）の CSV を読む
 * Reads the records of a CSV file.
 */
export declare function readCoeL(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeL>;
/**
 * 在留資格認定証明書交付申請（区分L）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeL(records: Iterable<CoeL | readonly string[]>, options?: WriteOptions): Uint8Array;
export { coeLLayout as layout, readCoeL as read, CoeL as Record, validateCoeL as validate, validateCoeLFile as validateFile, writeCoeL as write, };
