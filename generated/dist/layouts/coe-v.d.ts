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
import { CoeVApplicant, type CoeVApplicantInit } from "../sections/coe-v-applicant.js";
import { CoeVOrganization, type CoeVOrganizationInit } from "../sections/coe-v-organization.js";
import { Control, type ControlInit } from "../sections/control.js";
import { Entry, type EntryInit } from "../sections/entry.js";
export interface CoeVInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: CoeNIdentityInit | undefined;
    /** 入国予定 */
    entry?: EntryInit | undefined;
    /** 在日親族及び同居者 */
    relatives?: CoeNRelativesInit | undefined;
    /** 申請人に関する事項 */
    applicant?: CoeVApplicantInit | undefined;
    /** 特定技能所属機関等 */
    organization?: CoeVOrganizationInit | undefined;
    /** 代理人・取次者 */
    agents?: CoeNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: CoeNReceiptInit | undefined;
}
/**
 * 在留資格認定証明書交付申請（区分V）
 * S101V / 在留資格認定証明書交付申請 (S101) / 様式区分 V
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A6
 */
export declare class CoeV extends RecordView<CoeVInit> {
    static readonly $members: Members;
    constructor(init?: CoeVInit);
    /** A record of the cells of a CSV line. */
    static fromRow(row: readonly string[]): CoeV;
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): CoeNIdentity;
    /** 入国予定 */
    get entry(): Entry;
    /** 在日親族及び同居者 */
    get relatives(): CoeNRelatives;
    /** 申請人に関する事項 */
    get applicant(): CoeVApplicant;
    /** 特定技能所属機関等 */
    get organization(): CoeVOrganization;
    /** 代理人・取次者 */
    get agents(): CoeNAgents;
    /** 受領方法 */
    get receipt(): CoeNReceipt;
}
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
 * 在留資格認定証明書交付申請（区分V）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateCoeVFile(records: Iterable<CoeV | readonly string[]>, context: FileContext & {
    readonly flags: CoeVFlags;
}): readonly ValidationResult[];
/**
 * 在留資格認定証明書交付申請（区分V）の CSV を読む
 * Reads the records of a CSV file.
 */
export declare function readCoeV(input: Uint8Array | string, options?: ReadOptions): ReadResult<CoeV>;
/**
 * 在留資格認定証明書交付申請（区分V）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeCoeV(records: Iterable<CoeV | readonly string[]>, options?: WriteOptions): Uint8Array;
export { coeVLayout as layout, readCoeV as read, CoeV as Record, validateCoeV as validate, validateCoeVFile as validateFile, writeCoeV as write, };
