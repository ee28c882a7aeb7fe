import { type Members } from "../runtime/members.js";
import { RecordView } from "../runtime/record.js";
import { Certificate, type CertificateInit } from "../sections/certificate.js";
import { Control, type ControlInit } from "../sections/control.js";
import { ExtensionNAgents, type ExtensionNAgentsInit } from "../sections/extension-n-agents.js";
import { ExtensionNReceipt, type ExtensionNReceiptInit } from "../sections/extension-n-receipt.js";
import { WorkQualificationIdentity, type WorkQualificationIdentityInit } from "../sections/work-qualification-identity.js";
export interface WorkQualificationInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: WorkQualificationIdentityInit | undefined;
    /** 就労資格証明 */
    certificate?: CertificateInit | undefined;
    /** 代理人・取次者 */
    agents?: ExtensionNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: ExtensionNReceiptInit | undefined;
}
export interface WorkQualification {
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): WorkQualificationIdentity;
    /** 就労資格証明 */
    get certificate(): Certificate;
    /** 代理人・取次者 */
    get agents(): ExtensionNAgents;
    /** 受領方法 */
    get receipt(): ExtensionNReceipt;
}
/**
 * 就労資格証明書交付申請
 * S301 / 就労資格証明書交付申請 (S301)
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A41
 */
export declare class WorkQualification extends RecordView<WorkQualificationInit> {
    static get $members(): Members;
}
