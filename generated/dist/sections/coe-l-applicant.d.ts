import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { EducationLevel } from "../codes/education-level.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { UniversityMajor } from "../codes/university-major.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoeLApplicantInit {
    /** 勤務先 名称 */
    employer?: string | null | undefined;
    /** 支店・事業所名 */
    branch?: string | null | undefined;
    /** 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 市区町村 */
    city?: string | null | undefined;
    /** 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 電話番号 */
    telephone?: string | null | undefined;
    /** 最終学歴 区分 */
    education?: EducationLevel | null | undefined;
    /** 学校名 */
    school?: string | null | undefined;
    /** 卒業年月日 */
    graduation?: DateInput | null | undefined;
    /** 専攻 */
    major?: UniversityMajor | null | undefined;
    /** 職歴の有無 */
    hasJobs?: YesNo | null | undefined;
    /** 職歴 */
    jobs?: readonly CoeLApplicantJobsInit[] | undefined;
}
export interface CoeLApplicant {
    /**
     * 勤務先 名称 Employer [L_APP-001]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E117
     */
    get employer(): string | null;
    set employer(value: string | null);
    /**
     * 支店・事業所名 Branch [L_APP-002]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E118
     */
    get branch(): string | null;
    set branch(value: string | null);
    /**
     * 都道府県 Prefecture [L_APP-003]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E119
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 市区町村 City [L_APP-004]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E120
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 町名丁目番地号等 Address [L_APP-005]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E121
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 電話番号 Telephone [L_APP-006]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E122
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 最終学歴 区分 Education [L_APP-007]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 最終学歴区分
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E123
     */
    get education(): EducationLevel | null;
    set education(value: EducationLevel | null);
    /**
     * 学校名 School [L_APP-008]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E124
     */
    get school(): string | null;
    set school(value: string | null);
    /**
     * 卒業年月日 Graduation [L_APP-009]
     * 属性: 半角数字 YYYYMMDD（不詳可） / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E125
     */
    get graduation(): PartialDate | null;
    set graduation(value: DateInput | null);
    /**
     * 専攻 Major [L_APP-010]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 専攻・専門分野（大学院～短大）
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E126
     */
    get major(): UniversityMajor | null;
    set major(value: UniversityMajor | null);
    /**
     * 職歴の有無 History [L_APP-011]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E127
     */
    get hasJobs(): YesNo | null;
    set hasJobs(value: YesNo | null);
    /** 職歴（10回） */
    get jobs(): readonly [
        CoeLApplicantJobs,
        CoeLApplicantJobs,
        CoeLApplicantJobs,
        CoeLApplicantJobs,
        CoeLApplicantJobs,
        CoeLApplicantJobs,
        CoeLApplicantJobs,
        CoeLApplicantJobs,
        CoeLApplicantJobs,
        CoeLApplicantJobs
    ];
}
/** 申請人に関する事項 */
export declare class CoeLApplicant extends Group<CoeLApplicantInit> {
    static get $members(): Members;
}
export interface CoeLApplicantJobsInit {
    /** 入社年月 */
    from?: DateInput | null | undefined;
    /** 退社年月 */
    to?: DateInput | null | undefined;
    /** 勤務先名称 */
    employer?: string | null | undefined;
}
export interface CoeLApplicantJobs {
    /**
     * 入社年月 from [L_APP-012]
     * 属性: 半角数字 YYYYMM（不詳可） / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E128
     */
    get from(): PartialDate | null;
    set from(value: DateInput | null);
    /**
     * 退社年月 to [L_APP-013]
     * 属性: 半角数字 YYYYMM（不詳可） / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E129
     */
    get to(): PartialDate | null;
    set to(value: DateInput | null);
    /**
     * 勤務先名称 Employer [L_APP-014]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E130
     */
    get employer(): string | null;
    set employer(value: string | null);
}
/** 職歴 */
export declare class CoeLApplicantJobs extends Group<CoeLApplicantJobsInit> {
    static get $members(): Members;
}
