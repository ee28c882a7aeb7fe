import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { AgentKind } from "../codes/agent-kind.js";
import type { Prefecture } from "../codes/prefecture.js";
export interface ExtensionNAgentsInit {
    /** 法定代理人 氏名 */
    legalRepresentativeName?: string | null | undefined;
    /** 本人との関係 */
    relationship?: string | null | undefined;
    /** 法定代理人 */
    legalRepresentative?: ExtensionNAgentsLegalRepresentativeInit | undefined;
    /** 取次者 */
    agent?: ExtensionNAgentsAgentInit | undefined;
    /** 申請取次者区分 */
    agentCategory?: AgentKind | null | undefined;
}
export interface ExtensionNAgents {
    /**
     * 法定代理人 氏名 Legal representative: name [AGT_ZAI-001]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 任意
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E193 ほか11か所
     */
    get legalRepresentativeName(): string | null;
    set legalRepresentativeName(value: string | null);
    /**
     * 本人との関係 Relationship [AGT_ZAI-002]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E194 ほか11か所
     */
    get relationship(): string | null;
    set relationship(value: string | null);
    /** 法定代理人 */
    get legalRepresentative(): ExtensionNAgentsLegalRepresentative;
    /** 取次者 */
    get agent(): ExtensionNAgentsAgent;
    /**
     * 申請取次者区分 Agent category [AGT_ZAI-016]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 申請取次者区分
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E208 ほか11か所
     */
    get agentCategory(): AgentKind | null;
    set agentCategory(value: AgentKind | null);
}
/** 代理人・取次者 */
export declare class ExtensionNAgents extends Group<ExtensionNAgentsInit> {
    static get $members(): Members;
}
export interface ExtensionNAgentsLegalRepresentativeInit {
    /** 法定代理人 郵便番号 */
    postalCode?: string | null | undefined;
    /** 法定代理人 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 法定代理人 市区町村 */
    city?: string | null | undefined;
    /** 法定代理人 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 法定代理人 電話番号 */
    telephone?: string | null | undefined;
    /** 法定代理人 携帯電話番号 */
    cellular?: string | null | undefined;
}
export interface ExtensionNAgentsLegalRepresentative {
    /**
     * 法定代理人 郵便番号 Postal code [AGT_ZAI-003]
     * 属性: 半角数字 郵便番号 / 桁数: 7文字固定
     * 要否: 任意
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E195 ほか11か所
     */
    get postalCode(): string | null;
    set postalCode(value: string | null);
    /**
     * 法定代理人 都道府県 Prefecture [AGT_ZAI-004]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E196 ほか11か所
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 法定代理人 市区町村 City [AGT_ZAI-005]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E197 ほか11か所
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 法定代理人 町名丁目番地号等 Address [AGT_ZAI-006]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E198 ほか11か所
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 法定代理人 電話番号 Telephone [AGT_ZAI-007]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E199 ほか11か所
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 法定代理人 携帯電話番号 Cellular [AGT_ZAI-008]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E200 ほか11か所
     */
    get cellular(): string | null;
    set cellular(value: string | null);
}
/** 法定代理人 */
export declare class ExtensionNAgentsLegalRepresentative extends Group<ExtensionNAgentsLegalRepresentativeInit> {
    static get $members(): Members;
}
export interface ExtensionNAgentsAgentInit {
    /** 取次者 氏名 */
    agentName?: string | null | undefined;
    /** 取次者 郵便番号 */
    postalCode?: string | null | undefined;
    /** 取次者 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 取次者 市区町村 */
    city?: string | null | undefined;
    /** 取次者 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 取次者 所属機関等 */
    organization?: string | null | undefined;
    /** 取次者 電話番号 */
    telephone?: string | null | undefined;
}
export interface ExtensionNAgentsAgent {
    /**
     * 取次者 氏名 Agent: name [AGT_ZAI-009]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E201 ほか11か所
     */
    get agentName(): string | null;
    set agentName(value: string | null);
    /**
     * 取次者 郵便番号 Postal code [AGT_ZAI-010]
     * 属性: 半角数字 郵便番号 / 桁数: 7文字固定
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E202 ほか11か所
     */
    get postalCode(): string | null;
    set postalCode(value: string | null);
    /**
     * 取次者 都道府県 Prefecture [AGT_ZAI-011]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E203 ほか11か所
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 取次者 市区町村 City [AGT_ZAI-012]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E204 ほか11か所
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 取次者 町名丁目番地号等 Address [AGT_ZAI-013]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E205 ほか11か所
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 取次者 所属機関等 Organization [AGT_ZAI-014]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E206 ほか11か所
     */
    get organization(): string | null;
    set organization(value: string | null);
    /**
     * 取次者 電話番号 Telephone [AGT_ZAI-015]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E207 ほか11か所
     */
    get telephone(): string | null;
    set telephone(value: string | null);
}
/** 取次者 */
export declare class ExtensionNAgentsAgent extends Group<ExtensionNAgentsAgentInit> {
    static get $members(): Members;
}
