import { type Members } from "../runtime/members.js";
import { RecordView } from "../runtime/record.js";
import { AcquisitionNWish, type AcquisitionNWishInit } from "../sections/acquisition-n-wish.js";
import { Control, type ControlInit } from "../sections/control.js";
import { CriminalRecord, type CriminalRecordInit } from "../sections/criminal-record.js";
import { ExtensionNAgents, type ExtensionNAgentsInit } from "../sections/extension-n-agents.js";
import { ExtensionNIdentity, type ExtensionNIdentityInit } from "../sections/extension-n-identity.js";
import { ExtensionNReceipt, type ExtensionNReceiptInit } from "../sections/extension-n-receipt.js";
import { ExtensionNRelatives, type ExtensionNRelativesInit } from "../sections/extension-n-relatives.js";
import { Training, type TrainingInit } from "../sections/training.js";
export interface AcquisitionYInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: ExtensionNIdentityInit | undefined;
    /** 取得の希望 */
    wish?: AcquisitionNWishInit | undefined;
    /** 犯罪を理由とする処分 */
    criminalRecord?: CriminalRecordInit | undefined;
    /** 在日親族及び同居者 */
    relatives?: ExtensionNRelativesInit | undefined;
    /** 技能実習 */
    training?: TrainingInit | undefined;
    /** 代理人・取次者 */
    agents?: ExtensionNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: ExtensionNReceiptInit | undefined;
}
export interface AcquisitionY {
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): ExtensionNIdentity;
    /** 取得の希望 */
    get wish(): AcquisitionNWish;
    /** 犯罪を理由とする処分 */
    get criminalRecord(): CriminalRecord;
    /** 在日親族及び同居者 */
    get relatives(): ExtensionNRelatives;
    /** 技能実習 */
    get training(): Training;
    /** 代理人・取次者 */
    get agents(): ExtensionNAgents;
    /** 受領方法 */
    get receipt(): ExtensionNReceipt;
}
/**
 * 在留資格取得許可申請（区分Y）
 * S203Y / 在留資格取得許可申請 (S203) / 様式区分 Y
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A39
 */
export declare class AcquisitionY extends RecordView<AcquisitionYInit> {
    static get $members(): Members;
}
