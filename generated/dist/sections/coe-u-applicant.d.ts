import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { EducationLevel } from "../codes/education-level.js";
import type { Nationality } from "../codes/nationality.js";
import type { PayPeriod } from "../codes/pay-period.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { Relationship } from "../codes/relationship.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoeUApplicantInit {
    /** 活動の内容 */
    activity?: string | null | undefined;
    /** 受入機関 */
    hostOrganization?: CoeUApplicantHostOrganizationInit | undefined;
    /** 活動期間 */
    activityPeriod?: CoeUApplicantActivityPeriodInit | undefined;
    /** 報酬の有無 */
    remuneration?: YesNo | null | undefined;
    /** 報酬額 */
    amount?: number | null | undefined;
    /** 報酬 年額/月額 */
    annualMonthly?: PayPeriod | null | undefined;
    /** 最終学歴 区分 */
    education?: EducationLevel | null | undefined;
    /** 学校名 */
    school?: string | null | undefined;
    /** 卒業年月日 */
    graduation?: DateInput | null | undefined;
    /** 職歴・活動歴 */
    careers?: readonly CoeUApplicantCareersInit[] | undefined;
    /** 雇用主の同居家族（家事使用人） */
    employerFamily?: readonly CoeUApplicantEmployerFamilyInit[] | undefined;
    /** 競技実績（アマチュアスポーツ） */
    sportsResults?: readonly CoeUApplicantSportsResultsInit[] | undefined;
}
export interface CoeUApplicant {
    /**
     * 活動の内容 Activity [IJKOQU-001]
     * 属性: 全角 / 桁数: 200文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E117
     */
    get activity(): string | null;
    set activity(value: string | null);
    /** 受入機関 */
    get hostOrganization(): CoeUApplicantHostOrganization;
    /** 活動期間 */
    get activityPeriod(): CoeUApplicantActivityPeriod;
    /**
     * 報酬の有無 Remuneration [IJKOQU-009]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E125
     */
    get remuneration(): YesNo | null;
    set remuneration(value: YesNo | null);
    /**
     * 報酬額 Amount [IJKOQU-010]
     * 属性: 半角数字 金額（円） / 桁数: 10文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E126
     */
    get amount(): number | null;
    set amount(value: number | null);
    /**
     * 報酬 年額/月額 Annual/Monthly [IJKOQU-011]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 年額/月額
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E127
     */
    get annualMonthly(): PayPeriod | null;
    set annualMonthly(value: PayPeriod | null);
    /**
     * 最終学歴 区分 Education [IJKOQU-012]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 最終学歴区分
     * 要否: 必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E128
     */
    get education(): EducationLevel | null;
    set education(value: EducationLevel | null);
    /**
     * 学校名 School [IJKOQU-013]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E129
     */
    get school(): string | null;
    set school(value: string | null);
    /**
     * 卒業年月日 Graduation [IJKOQU-014]
     * 属性: 半角数字 YYYYMMDD（不詳可） / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E130
     */
    get graduation(): PartialDate | null;
    set graduation(value: DateInput | null);
    /** 職歴・活動歴（10回） */
    get careers(): readonly [
        CoeUApplicantCareers,
        CoeUApplicantCareers,
        CoeUApplicantCareers,
        CoeUApplicantCareers,
        CoeUApplicantCareers,
        CoeUApplicantCareers,
        CoeUApplicantCareers,
        CoeUApplicantCareers,
        CoeUApplicantCareers,
        CoeUApplicantCareers
    ];
    /** 雇用主の同居家族（家事使用人）（5回） */
    get employerFamily(): readonly [
        CoeUApplicantEmployerFamily,
        CoeUApplicantEmployerFamily,
        CoeUApplicantEmployerFamily,
        CoeUApplicantEmployerFamily,
        CoeUApplicantEmployerFamily
    ];
    /** 競技実績（アマチュアスポーツ）（5回） */
    get sportsResults(): readonly [
        CoeUApplicantSportsResults,
        CoeUApplicantSportsResults,
        CoeUApplicantSportsResults,
        CoeUApplicantSportsResults,
        CoeUApplicantSportsResults
    ];
}
/** 申請人に関する事項 */
export declare class CoeUApplicant extends Group<CoeUApplicantInit> {
    static get $members(): Members;
}
export interface CoeUApplicantHostOrganizationInit {
    /** 受入機関 名称 */
    host?: string | null | undefined;
    /** 受入機関 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 受入機関 市区町村 */
    city?: string | null | undefined;
    /** 受入機関 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 受入機関 電話番号 */
    telephone?: string | null | undefined;
}
export interface CoeUApplicantHostOrganization {
    /**
     * 受入機関 名称 Host [IJKOQU-002]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E118
     */
    get host(): string | null;
    set host(value: string | null);
    /**
     * 受入機関 都道府県 Prefecture [IJKOQU-003]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E119
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 受入機関 市区町村 City [IJKOQU-004]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E120
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 受入機関 町名丁目番地号等 Address [IJKOQU-005]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E121
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 受入機関 電話番号 Telephone [IJKOQU-006]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E122
     */
    get telephone(): string | null;
    set telephone(value: string | null);
}
/** 受入機関 */
export declare class CoeUApplicantHostOrganization extends Group<CoeUApplicantHostOrganizationInit> {
    static get $members(): Members;
}
export interface CoeUApplicantActivityPeriodInit {
    /** 活動期間 始期 */
    from?: DateInput | null | undefined;
    /** 活動期間 終期 */
    to?: DateInput | null | undefined;
}
export interface CoeUApplicantActivityPeriod {
    /**
     * 活動期間 始期 from [IJKOQU-007]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E123
     */
    get from(): PartialDate | null;
    set from(value: DateInput | null);
    /**
     * 活動期間 終期 to [IJKOQU-008]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E124
     */
    get to(): PartialDate | null;
    set to(value: DateInput | null);
}
/** 活動期間 */
export declare class CoeUApplicantActivityPeriod extends Group<CoeUApplicantActivityPeriodInit> {
    static get $members(): Members;
}
export interface CoeUApplicantCareersInit {
    /** 年月（始） */
    from?: DateInput | null | undefined;
    /** 年月（終） */
    to?: DateInput | null | undefined;
    /** 内容 */
    content?: string | null | undefined;
}
export interface CoeUApplicantCareers {
    /**
     * 年月（始） from [IJKOQU-015]
     * 属性: 半角数字 YYYYMM（不詳可） / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E131
     */
    get from(): PartialDate | null;
    set from(value: DateInput | null);
    /**
     * 年月（終） to [IJKOQU-016]
     * 属性: 半角数字 YYYYMM（不詳可） / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E132
     */
    get to(): PartialDate | null;
    set to(value: DateInput | null);
    /**
     * 内容 Content [IJKOQU-017]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E133
     */
    get content(): string | null;
    set content(value: string | null);
}
/** 職歴・活動歴 */
export declare class CoeUApplicantCareers extends Group<CoeUApplicantCareersInit> {
    static get $members(): Members;
}
export interface CoeUApplicantEmployerFamilyInit {
    /** 氏名 */
    name?: string | null | undefined;
    /** 生年月日 */
    dateOfBirth?: DateInput | null | undefined;
    /** 続柄 */
    relationship?: Relationship | null | undefined;
    /** 国籍・地域 */
    nationality?: Nationality | null | undefined;
}
export interface CoeUApplicantEmployerFamily {
    /**
     * 氏名 Name [IJKOQU-018]
     * 属性: 全半角混在 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E134
     */
    get name(): string | null;
    set name(value: string | null);
    /**
     * 生年月日 Date of birth [IJKOQU-019]
     * 属性: 半角数字 YYYYMMDD（不詳可） / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E135
     */
    get dateOfBirth(): PartialDate | null;
    set dateOfBirth(value: DateInput | null);
    /**
     * 続柄 Relationship [IJKOQU-020]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 続柄・関係
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E136
     */
    get relationship(): Relationship | null;
    set relationship(value: Relationship | null);
    /**
     * 国籍・地域 Nationality [IJKOQU-021]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E137
     */
    get nationality(): Nationality | null;
    set nationality(value: Nationality | null);
}
/** 雇用主の同居家族（家事使用人） */
export declare class CoeUApplicantEmployerFamily extends Group<CoeUApplicantEmployerFamilyInit> {
    static get $members(): Members;
}
export interface CoeUApplicantSportsResultsInit {
    /** 大会名 */
    competition?: string | null | undefined;
    /** 年月 */
    date?: DateInput | null | undefined;
    /** 順位・成績 */
    result?: string | null | undefined;
}
export interface CoeUApplicantSportsResults {
    /**
     * 大会名 Competition [IJKOQU-022]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　28
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E138
     */
    get competition(): string | null;
    set competition(value: string | null);
    /**
     * 年月 Date [IJKOQU-023]
     * 属性: 半角数字 YYYYMM / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　28
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E139
     */
    get date(): PartialDate | null;
    set date(value: DateInput | null);
    /**
     * 順位・成績 Result [IJKOQU-024]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　28
     * 3.0/CSVレイアウト仕様書.xlsx 区分U!E140
     */
    get result(): string | null;
    set result(value: string | null);
}
/** 競技実績（アマチュアスポーツ） */
export declare class CoeUApplicantSportsResults extends Group<CoeUApplicantSportsResultsInit> {
    static get $members(): Members;
}
