import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { EducationLevel } from "../codes/education-level.js";
import type { Place } from "../codes/place.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { UniversityMajor } from "../codes/university-major.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoeMApplicantInit {
    /** 経営を行い又は管理に従事する事業所 名称 */
    businessName?: string | null | undefined;
    /** 事業所 */
    office?: CoeMApplicantOfficeInit | undefined;
    /** 最終学歴 */
    education?: CoeMApplicantEducationInit | undefined;
    /** 学校名 */
    school?: string | null | undefined;
    /** 卒業年月日 */
    graduation?: DateInput | null | undefined;
    /** 専攻・専門分野 */
    major?: UniversityMajor | null | undefined;
    /** 事業の経営又は管理の実務経験年数 */
    yearsOfExperience?: number | null | undefined;
    /** 職歴の有無 */
    hasJobs?: YesNo | null | undefined;
    /** 職歴 */
    jobs?: readonly CoeMApplicantJobsInit[] | undefined;
}
export interface CoeMApplicant {
    /**
     * 経営を行い又は管理に従事する事業所 名称 Business: name [M_APP-001]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E117
     */
    get businessName(): string | null;
    set businessName(value: string | null);
    /** 事業所 */
    get office(): CoeMApplicantOffice;
    /** 最終学歴 */
    get education(): CoeMApplicantEducation;
    /**
     * 学校名 School [M_APP-009]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E125
     */
    get school(): string | null;
    set school(value: string | null);
    /**
     * 卒業年月日 Graduation [M_APP-010]
     * 属性: 半角数字 YYYYMMDD（不詳可） / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E126
     */
    get graduation(): PartialDate | null;
    set graduation(value: DateInput | null);
    /**
     * 専攻・専門分野 Major [M_APP-011]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 専攻・専門分野（大学院～短大）
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E127
     */
    get major(): UniversityMajor | null;
    set major(value: UniversityMajor | null);
    /**
     * 事業の経営又は管理の実務経験年数 Years of experience [M_APP-012]
     * 属性: 半角数字 整数 / 桁数: 2文字以内
     * 要否: 必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E128
     */
    get yearsOfExperience(): number | null;
    set yearsOfExperience(value: number | null);
    /**
     * 職歴の有無 Employment history [M_APP-013]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E129
     */
    get hasJobs(): YesNo | null;
    set hasJobs(value: YesNo | null);
    /** 職歴（10回） */
    get jobs(): readonly [
        CoeMApplicantJobs,
        CoeMApplicantJobs,
        CoeMApplicantJobs,
        CoeMApplicantJobs,
        CoeMApplicantJobs,
        CoeMApplicantJobs,
        CoeMApplicantJobs,
        CoeMApplicantJobs,
        CoeMApplicantJobs,
        CoeMApplicantJobs
    ];
}
/** 申請人に関する事項 */
export declare class CoeMApplicant extends Group<CoeMApplicantInit> {
    static get $members(): Members;
}
export interface CoeMApplicantOfficeInit {
    /** 事業所 支店名 */
    branch?: string | null | undefined;
    /** 事業所 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 事業所 市区町村 */
    city?: string | null | undefined;
    /** 事業所 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 事業所 電話番号 */
    telephone?: string | null | undefined;
}
export interface CoeMApplicantOffice {
    /**
     * 事業所 支店名 Branch [M_APP-002]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E118
     */
    get branch(): string | null;
    set branch(value: string | null);
    /**
     * 事業所 都道府県 Prefecture [M_APP-003]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E119
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 事業所 市区町村 City [M_APP-004]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E120
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 事業所 町名丁目番地号等 Address [M_APP-005]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E121
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 事業所 電話番号 Telephone [M_APP-006]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E122
     */
    get telephone(): string | null;
    set telephone(value: string | null);
}
/** 事業所 */
export declare class CoeMApplicantOffice extends Group<CoeMApplicantOfficeInit> {
    static get $members(): Members;
}
export interface CoeMApplicantEducationInit {
    /** 最終学歴 本邦/外国 */
    japanForeign?: Place | null | undefined;
    /** 最終学歴 区分 */
    education?: EducationLevel | null | undefined;
}
export interface CoeMApplicantEducation {
    /**
     * 最終学歴 本邦/外国 Japan/foreign [M_APP-007]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 本邦/外国
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E123
     */
    get japanForeign(): Place | null;
    set japanForeign(value: Place | null);
    /**
     * 最終学歴 区分 Education [M_APP-008]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 最終学歴区分
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E124
     */
    get education(): EducationLevel | null;
    set education(value: EducationLevel | null);
}
/** 最終学歴 */
export declare class CoeMApplicantEducation extends Group<CoeMApplicantEducationInit> {
    static get $members(): Members;
}
export interface CoeMApplicantJobsInit {
    /** 入社年月 */
    from?: DateInput | null | undefined;
    /** 退社年月 */
    to?: DateInput | null | undefined;
    /** 勤務先名称 */
    employer?: string | null | undefined;
}
export interface CoeMApplicantJobs {
    /**
     * 入社年月 from [M_APP-014]
     * 属性: 半角数字 YYYYMM（不詳可） / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E130
     */
    get from(): PartialDate | null;
    set from(value: DateInput | null);
    /**
     * 退社年月 to [M_APP-015]
     * 属性: 半角数字 YYYYMM（不詳可） / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E131
     */
    get to(): PartialDate | null;
    set to(value: DateInput | null);
    /**
     * 勤務先名称 Employer [M_APP-016]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E132
     */
    get employer(): string | null;
    set employer(value: string | null);
}
/** 職歴 */
export declare class CoeMApplicantJobs extends Group<CoeMApplicantJobsInit> {
    static get $members(): Members;
}
