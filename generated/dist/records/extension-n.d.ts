import { type Members } from "../runtime/members.js";
import { RecordView } from "../runtime/record.js";
import { CoeNApplicant, type CoeNApplicantInit } from "../sections/coe-n-applicant.js";
import { CoeNOrganization, type CoeNOrganizationInit } from "../sections/coe-n-organization.js";
import { Control, type ControlInit } from "../sections/control.js";
import { CriminalRecord, type CriminalRecordInit } from "../sections/criminal-record.js";
import { CurrentStatus, type CurrentStatusInit } from "../sections/current-status.js";
import { ExtensionNAgents, type ExtensionNAgentsInit } from "../sections/extension-n-agents.js";
import { ExtensionNIdentity, type ExtensionNIdentityInit } from "../sections/extension-n-identity.js";
import { ExtensionNReceipt, type ExtensionNReceiptInit } from "../sections/extension-n-receipt.js";
import { ExtensionNRelatives, type ExtensionNRelativesInit } from "../sections/extension-n-relatives.js";
import { ExtensionNWish, type ExtensionNWishInit } from "../sections/extension-n-wish.js";
import { Points, type PointsInit } from "../sections/points.js";
export interface ExtensionNInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: ExtensionNIdentityInit | undefined;
    /** 現に有する在留資格 */
    currentStatus?: CurrentStatusInit | undefined;
    /** 更新の希望 */
    wish?: ExtensionNWishInit | undefined;
    /** 犯罪を理由とする処分 */
    criminalRecord?: CriminalRecordInit | undefined;
    /** 在日親族及び同居者 */
    relatives?: ExtensionNRelativesInit | undefined;
    /** 申請人に関する事項 */
    applicant?: CoeNApplicantInit | undefined;
    /** 所属機関等 */
    organization?: CoeNOrganizationInit | undefined;
    /** 高度専門職ポイント */
    points?: PointsInit | undefined;
    /** 代理人・取次者 */
    agents?: ExtensionNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: ExtensionNReceiptInit | undefined;
}
export interface ExtensionN {
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): ExtensionNIdentity;
    /** 現に有する在留資格 */
    get currentStatus(): CurrentStatus;
    /** 更新の希望 */
    get wish(): ExtensionNWish;
    /** 犯罪を理由とする処分 */
    get criminalRecord(): CriminalRecord;
    /** 在日親族及び同居者 */
    get relatives(): ExtensionNRelatives;
    /** 申請人に関する事項 */
    get applicant(): CoeNApplicant;
    /** 所属機関等 */
    get organization(): CoeNOrganization;
    /** 高度専門職ポイント */
    get points(): Points;
    /** 代理人・取次者 */
    get agents(): ExtensionNAgents;
    /** 受領方法 */
    get receipt(): ExtensionNReceipt;
}
/**
 * 在留期間更新許可申請（区分N）
 * S201N / 在留期間更新許可申請 (S201) / 様式区分 N
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A14
 */
export declare class ExtensionN extends RecordView<ExtensionNInit> {
    static get $members(): Members;
}
