import { type Members } from "../runtime/members.js";
import { RecordView } from "../runtime/record.js";
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
export interface CoeU {
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
/**
 * 在留資格認定証明書交付申請（区分U）
 * S101U / 在留資格認定証明書交付申請 (S101) / 様式区分 U
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A13
 */
export declare class CoeU extends RecordView<CoeUInit> {
    static get $members(): Members;
}
