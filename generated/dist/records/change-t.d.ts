import { type Members } from "../runtime/members.js";
import { RecordView } from "../runtime/record.js";
import { ChangeNWish, type ChangeNWishInit } from "../sections/change-n-wish.js";
import { CoeTApplicant, type CoeTApplicantInit } from "../sections/coe-t-applicant.js";
import { Control, type ControlInit } from "../sections/control.js";
import { CriminalRecord, type CriminalRecordInit } from "../sections/criminal-record.js";
import { CurrentStatus, type CurrentStatusInit } from "../sections/current-status.js";
import { ExtensionNAgents, type ExtensionNAgentsInit } from "../sections/extension-n-agents.js";
import { ExtensionNIdentity, type ExtensionNIdentityInit } from "../sections/extension-n-identity.js";
import { ExtensionNReceipt, type ExtensionNReceiptInit } from "../sections/extension-n-receipt.js";
import { ExtensionNRelatives, type ExtensionNRelativesInit } from "../sections/extension-n-relatives.js";
export interface ChangeTInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: ExtensionNIdentityInit | undefined;
    /** 現に有する在留資格 */
    currentStatus?: CurrentStatusInit | undefined;
    /** 変更の希望 */
    wish?: ChangeNWishInit | undefined;
    /** 犯罪を理由とする処分 */
    criminalRecord?: CriminalRecordInit | undefined;
    /** 在日親族及び同居者 */
    relatives?: ExtensionNRelativesInit | undefined;
    /** 申請人に関する事項 */
    applicant?: CoeTApplicantInit | undefined;
    /** 代理人・取次者 */
    agents?: ExtensionNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: ExtensionNReceiptInit | undefined;
}
export interface ChangeT {
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): ExtensionNIdentity;
    /** 現に有する在留資格 */
    get currentStatus(): CurrentStatus;
    /** 変更の希望 */
    get wish(): ChangeNWish;
    /** 犯罪を理由とする処分 */
    get criminalRecord(): CriminalRecord;
    /** 在日親族及び同居者 */
    get relatives(): ExtensionNRelatives;
    /** 申請人に関する事項 */
    get applicant(): CoeTApplicant;
    /** 代理人・取次者 */
    get agents(): ExtensionNAgents;
    /** 受領方法 */
    get receipt(): ExtensionNReceipt;
}
/**
 * 在留資格変更許可申請（区分T）
 * S202T / 在留資格変更許可申請 (S202) / 様式区分 T
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A27
 */
export declare class ChangeT extends RecordView<ChangeTInit> {
    static get $members(): Members;
}
