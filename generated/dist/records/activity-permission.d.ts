import { type Members } from "../runtime/members.js";
import { RecordView } from "../runtime/record.js";
import { Activity, type ActivityInit } from "../sections/activity.js";
import { Control, type ControlInit } from "../sections/control.js";
import { ExtensionNAgents, type ExtensionNAgentsInit } from "../sections/extension-n-agents.js";
import { ExtensionNReceipt, type ExtensionNReceiptInit } from "../sections/extension-n-receipt.js";
import { WorkQualificationIdentity, type WorkQualificationIdentityInit } from "../sections/work-qualification-identity.js";
export interface ActivityPermissionInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: WorkQualificationIdentityInit | undefined;
    /** 資格外活動 */
    activity?: ActivityInit | undefined;
    /** 代理人・取次者 */
    agents?: ExtensionNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: ExtensionNReceiptInit | undefined;
}
export interface ActivityPermission {
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): WorkQualificationIdentity;
    /** 資格外活動 */
    get activity(): Activity;
    /** 代理人・取次者 */
    get agents(): ExtensionNAgents;
    /** 受領方法 */
    get receipt(): ExtensionNReceipt;
}
/**
 * 資格外活動許可申請
 * S302 / 資格外活動許可申請 (S302)
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A42
 */
export declare class ActivityPermission extends RecordView<ActivityPermissionInit> {
    static get $members(): Members;
}
