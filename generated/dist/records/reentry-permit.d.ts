import { type Members } from "../runtime/members.js";
import { RecordView } from "../runtime/record.js";
import { Control, type ControlInit } from "../sections/control.js";
import { ExtensionNAgents, type ExtensionNAgentsInit } from "../sections/extension-n-agents.js";
import { Reentry, type ReentryInit } from "../sections/reentry.js";
import { WorkQualificationIdentity, type WorkQualificationIdentityInit } from "../sections/work-qualification-identity.js";
export interface ReentryPermitInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: WorkQualificationIdentityInit | undefined;
    /** 再入国 */
    reentry?: ReentryInit | undefined;
    /** 代理人・取次者 */
    agents?: ExtensionNAgentsInit | undefined;
}
export interface ReentryPermit {
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): WorkQualificationIdentity;
    /** 再入国 */
    get reentry(): Reentry;
    /** 代理人・取次者 */
    get agents(): ExtensionNAgents;
}
/**
 * 再入国許可申請（同時申請に限る）
 * S303 / 再入国許可申請（同時申請に限る） (S303)
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A43
 */
export declare class ReentryPermit extends RecordView<ReentryPermitInit> {
    static get $members(): Members;
}
