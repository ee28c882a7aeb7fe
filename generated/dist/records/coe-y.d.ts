import { type Members } from "../runtime/members.js";
import { RecordView } from "../runtime/record.js";
import { CoeNAgents, type CoeNAgentsInit } from "../sections/coe-n-agents.js";
import { CoeNIdentity, type CoeNIdentityInit } from "../sections/coe-n-identity.js";
import { CoeNReceipt, type CoeNReceiptInit } from "../sections/coe-n-receipt.js";
import { CoeNRelatives, type CoeNRelativesInit } from "../sections/coe-n-relatives.js";
import { Control, type ControlInit } from "../sections/control.js";
import { Entry, type EntryInit } from "../sections/entry.js";
import { Training, type TrainingInit } from "../sections/training.js";
export interface CoeYInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: CoeNIdentityInit | undefined;
    /** 入国予定 */
    entry?: EntryInit | undefined;
    /** 在日親族及び同居者 */
    relatives?: CoeNRelativesInit | undefined;
    /** 技能実習 */
    training?: TrainingInit | undefined;
    /** 代理人・取次者 */
    agents?: CoeNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: CoeNReceiptInit | undefined;
}
export interface CoeY {
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): CoeNIdentity;
    /** 入国予定 */
    get entry(): Entry;
    /** 在日親族及び同居者 */
    get relatives(): CoeNRelatives;
    /** 技能実習 */
    get training(): Training;
    /** 代理人・取次者 */
    get agents(): CoeNAgents;
    /** 受領方法 */
    get receipt(): CoeNReceipt;
}
/**
 * 在留資格認定証明書交付申請（区分Y）
 * S101Y / 在留資格認定証明書交付申請 (S101) / 様式区分 Y
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A12
 */
export declare class CoeY extends RecordView<CoeYInit> {
    static get $members(): Members;
}
