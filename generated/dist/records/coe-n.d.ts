import { type Members } from "../runtime/members.js";
import { RecordView } from "../runtime/record.js";
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
export interface CoeN {
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
/**
 * 在留資格認定証明書交付申請（区分N）
 * S101N / 在留資格認定証明書交付申請 (S101) / 様式区分 N
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A5
 */
export declare class CoeN extends RecordView<CoeNInit> {
    static get $members(): Members;
}
