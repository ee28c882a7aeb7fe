import { type Members } from "../runtime/members.js";
import { RecordView } from "../runtime/record.js";
import { CoeNAgents, type CoeNAgentsInit } from "../sections/coe-n-agents.js";
import { CoeNIdentity, type CoeNIdentityInit } from "../sections/coe-n-identity.js";
import { CoeNReceipt, type CoeNReceiptInit } from "../sections/coe-n-receipt.js";
import { CoeNRelatives, type CoeNRelativesInit } from "../sections/coe-n-relatives.js";
import { CoeTApplicant, type CoeTApplicantInit } from "../sections/coe-t-applicant.js";
import { Control, type ControlInit } from "../sections/control.js";
import { Entry, type EntryInit } from "../sections/entry.js";
export interface CoeTInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: CoeNIdentityInit | undefined;
    /** 入国予定 */
    entry?: EntryInit | undefined;
    /** 在日親族及び同居者 */
    relatives?: CoeNRelativesInit | undefined;
    /** 申請人に関する事項 */
    applicant?: CoeTApplicantInit | undefined;
    /** 代理人・取次者 */
    agents?: CoeNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: CoeNReceiptInit | undefined;
}
export interface CoeT {
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): CoeNIdentity;
    /** 入国予定 */
    get entry(): Entry;
    /** 在日親族及び同居者 */
    get relatives(): CoeNRelatives;
    /** 申請人に関する事項 */
    get applicant(): CoeTApplicant;
    /** 代理人・取次者 */
    get agents(): CoeNAgents;
    /** 受領方法 */
    get receipt(): CoeNReceipt;
}
/**
 * 在留資格認定証明書交付申請（区分T）
 * S101T / 在留資格認定証明書交付申請 (S101) / 様式区分 T
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A9
 */
export declare class CoeT extends RecordView<CoeTInit> {
    static get $members(): Members;
}
