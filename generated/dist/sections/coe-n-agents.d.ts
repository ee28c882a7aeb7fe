import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { AgentKind } from "../codes/agent-kind.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { RepresentativeKind } from "../codes/representative-kind.js";
export interface CoeNAgentsInit {
    /** 代理人区分（申請人/法定代理人/法7条の2第2項代理人） */
    applicantLegalRepAuthorizedRep?: RepresentativeKind | null | undefined;
    /** 代理人 氏名 */
    name?: string | null | undefined;
    /** 本人との関係 */
    relationshipWithApplicant?: string | null | undefined;
    /** 代理人 */
    representative?: CoeNAgentsRepresentativeInit | undefined;
    /** 取次者 */
    agent?: CoeNAgentsAgentInit | undefined;
    /** 申請取次者区分 */
    agentCategory?: AgentKind | null | undefined;
}
export interface CoeNAgents {
    /**
     * 代理人区分（申請人/法定代理人/法7条の2第2項代理人） Applicant/legal rep./authorized rep. [AGT_COE-001]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 代理人区分
     * 要否: 必須
     * 備考: 様式の項番　34
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E221 ほか8か所
     */
    get applicantLegalRepAuthorizedRep(): RepresentativeKind | null;
    set applicantLegalRepAuthorizedRep(value: RepresentativeKind | null);
    /**
     * 代理人 氏名 Name [AGT_COE-002]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　34
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E222 ほか8か所
     */
    get name(): string | null;
    set name(value: string | null);
    /**
     * 本人との関係 Relationship with applicant [AGT_COE-003]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　34
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E223 ほか8か所
     */
    get relationshipWithApplicant(): string | null;
    set relationshipWithApplicant(value: string | null);
    /** 代理人 */
    get representative(): CoeNAgentsRepresentative;
    /** 取次者 */
    get agent(): CoeNAgentsAgent;
    /**
     * 申請取次者区分 Agent category [AGT_COE-017]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 申請取次者区分
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E237 ほか8か所
     */
    get agentCategory(): AgentKind | null;
    set agentCategory(value: AgentKind | null);
}
/** 代理人・取次者 */
export declare class CoeNAgents extends Group<CoeNAgentsInit> {
    static get $members(): Members;
}
export interface CoeNAgentsRepresentativeInit {
    /** 代理人 郵便番号 */
    postalCode?: string | null | undefined;
    /** 代理人 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 代理人 市区町村 */
    city?: string | null | undefined;
    /** 代理人 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 代理人 電話番号 */
    telephoneNo?: string | null | undefined;
    /** 代理人 携帯電話番号 */
    cellularPhoneNo?: string | null | undefined;
}
export interface CoeNAgentsRepresentative {
    /**
     * 代理人 郵便番号 Postal code [AGT_COE-004]
     * 属性: 半角数字 郵便番号 / 桁数: 7文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　34
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E224 ほか8か所
     */
    get postalCode(): string | null;
    set postalCode(value: string | null);
    /**
     * 代理人 都道府県 Prefecture [AGT_COE-005]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 条件付き必須
     * 備考: 様式の項番　34
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E225 ほか8か所
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 代理人 市区町村 City [AGT_COE-006]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　34
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E226 ほか8か所
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 代理人 町名丁目番地号等 Address [AGT_COE-007]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　34
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E227 ほか8か所
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 代理人 電話番号 Telephone No. [AGT_COE-008]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　34
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E228 ほか8か所
     */
    get telephoneNo(): string | null;
    set telephoneNo(value: string | null);
    /**
     * 代理人 携帯電話番号 Cellular phone No. [AGT_COE-009]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　34
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E229 ほか8か所
     */
    get cellularPhoneNo(): string | null;
    set cellularPhoneNo(value: string | null);
}
/** 代理人 */
export declare class CoeNAgentsRepresentative extends Group<CoeNAgentsRepresentativeInit> {
    static get $members(): Members;
}
export interface CoeNAgentsAgentInit {
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
    organizationOfAgent?: string | null | undefined;
    /** 取次者 電話番号 */
    telephoneNo?: string | null | undefined;
}
export interface CoeNAgentsAgent {
    /**
     * 取次者 氏名 Agent name [AGT_COE-010]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E230 ほか8か所
     */
    get agentName(): string | null;
    set agentName(value: string | null);
    /**
     * 取次者 郵便番号 Postal code [AGT_COE-011]
     * 属性: 半角数字 郵便番号 / 桁数: 7文字固定
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E231 ほか8か所
     */
    get postalCode(): string | null;
    set postalCode(value: string | null);
    /**
     * 取次者 都道府県 Prefecture [AGT_COE-012]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E232 ほか8か所
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 取次者 市区町村 City [AGT_COE-013]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E233 ほか8か所
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 取次者 町名丁目番地号等 Address [AGT_COE-014]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E234 ほか8か所
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 取次者 所属機関等 Organization of agent [AGT_COE-015]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E235 ほか8か所
     */
    get organizationOfAgent(): string | null;
    set organizationOfAgent(value: string | null);
    /**
     * 取次者 電話番号 Telephone No. [AGT_COE-016]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E236 ほか8か所
     */
    get telephoneNo(): string | null;
    set telephoneNo(value: string | null);
}
/** 取次者 */
export declare class CoeNAgentsAgent extends Group<CoeNAgentsAgentInit> {
    static get $members(): Members;
}
