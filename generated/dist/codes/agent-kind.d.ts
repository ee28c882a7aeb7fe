import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { agentKindCodes } from "../code-tables/agent-kind.js";
/**
 * 申請取次者区分 (TORITSUGI)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A22
 */
export declare enum AgentKind {
    /** 受入れ機関等の職員 */
    HostOrganizationStaff = "1",
    /** 公益法人の職員 */
    PublicCorporationStaff = "2",
    /** 登録支援機関の職員 */
    SupportOrganizationStaff = "3",
    /** 弁護士 */
    Attorney = "4",
    /** 行政書士 */
    AdministrativeScrivener = "5"
}
/** 申請取次者区分の値かどうか */
export declare const isAgentKind: CodeGuard<AgentKind>;
/** 名称がちょうど一致する値 */
export declare const agentKindFromLabel: CodeFromLabel<AgentKind>;
export { agentKindCodes };
