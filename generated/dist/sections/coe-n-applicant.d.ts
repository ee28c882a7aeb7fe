import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { EducationLevel } from "../codes/education-level.js";
import type { Nationality } from "../codes/nationality.js";
import type { Place } from "../codes/place.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { UniversityMajor } from "../codes/university-major.js";
import type { VocationalMajor } from "../codes/vocational-major.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoeNApplicantInit {
    /** 勤務先 */
    employer?: CoeNApplicantEmployerInit | undefined;
    /** 最終学歴 */
    education?: CoeNApplicantEducationInit | undefined;
    /** 学校名 */
    nameOfSchool?: string | null | undefined;
    /** 卒業年月日 */
    dateOfGraduation?: DateInput | null | undefined;
    /** 専攻・専門分野（大学等） */
    majorUniversity?: UniversityMajor | null | undefined;
    /** 専攻・専門分野（大学等）その他 */
    otherUniversityMajor?: string | null | undefined;
    /** 専攻・専門分野（専門学校） */
    majorVocational?: VocationalMajor | null | undefined;
    /** 専攻・専門分野（専門学校）その他 */
    otherVocationalMajor?: string | null | undefined;
    /** 情報処理技術者資格等の有無 */
    itQualification?: YesNo | null | undefined;
    /** 資格名又は試験名 */
    nameOfQualification?: string | null | undefined;
    /** 職歴の有無 */
    hasJobs?: YesNo | null | undefined;
    /** 職歴 */
    jobs?: readonly CoeNApplicantJobsInit[] | undefined;
}
export interface CoeNApplicant {
    /** 勤務先 */
    get employer(): CoeNApplicantEmployer;
    /** 最終学歴 */
    get education(): CoeNApplicantEducation;
    /**
     * 学校名 Name of school [N_APP-011]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E127
     */
    get nameOfSchool(): string | null;
    set nameOfSchool(value: string | null);
    /**
     * 卒業年月日 Date of graduation [N_APP-012]
     * 属性: 半角数字 YYYYMMDD（不詳可） / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E128
     */
    get dateOfGraduation(): PartialDate | null;
    set dateOfGraduation(value: DateInput | null);
    /**
     * 専攻・専門分野（大学等） Major (university) [N_APP-013]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 専攻・専門分野（大学院～短大）
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E129
     */
    get majorUniversity(): UniversityMajor | null;
    set majorUniversity(value: UniversityMajor | null);
    /**
     * 専攻・専門分野（大学等）その他 Other university major [N_APP-014]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E130
     */
    get otherUniversityMajor(): string | null;
    set otherUniversityMajor(value: string | null);
    /**
     * 専攻・専門分野（専門学校） Major (vocational) [N_APP-015]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 専攻・専門分野（専門学校）
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E131
     */
    get majorVocational(): VocationalMajor | null;
    set majorVocational(value: VocationalMajor | null);
    /**
     * 専攻・専門分野（専門学校）その他 Other vocational major [N_APP-016]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E132
     */
    get otherVocationalMajor(): string | null;
    set otherVocationalMajor(value: string | null);
    /**
     * 情報処理技術者資格等の有無 IT qualification [N_APP-017]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E133
     */
    get itQualification(): YesNo | null;
    set itQualification(value: YesNo | null);
    /**
     * 資格名又は試験名 Name of qualification [N_APP-018]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E134
     */
    get nameOfQualification(): string | null;
    set nameOfQualification(value: string | null);
    /**
     * 職歴の有無 Employment history [N_APP-019]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E135
     */
    get hasJobs(): YesNo | null;
    set hasJobs(value: YesNo | null);
    /** 職歴（10回） */
    get jobs(): readonly [
        CoeNApplicantJobs,
        CoeNApplicantJobs,
        CoeNApplicantJobs,
        CoeNApplicantJobs,
        CoeNApplicantJobs,
        CoeNApplicantJobs,
        CoeNApplicantJobs,
        CoeNApplicantJobs,
        CoeNApplicantJobs,
        CoeNApplicantJobs
    ];
}
/** 申請人に関する事項 */
export declare class CoeNApplicant extends Group<CoeNApplicantInit> {
    static get $members(): Members;
}
export interface CoeNApplicantEmployerInit {
    /** 勤務先 名称 */
    placeOfEmploymentName?: string | null | undefined;
    /** 勤務先 支店・事業所名 */
    branch?: string | null | undefined;
    /** 勤務先 郵便番号 */
    postalCode?: string | null | undefined;
    /** 勤務先 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 勤務先 市区町村 */
    city?: string | null | undefined;
    /** 勤務先 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 勤務先 電話番号 */
    telephone?: string | null | undefined;
}
export interface CoeNApplicantEmployer {
    /**
     * 勤務先 名称 Place of employment: name [N_APP-001]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E117
     */
    get placeOfEmploymentName(): string | null;
    set placeOfEmploymentName(value: string | null);
    /**
     * 勤務先 支店・事業所名 Branch [N_APP-002]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E118
     */
    get branch(): string | null;
    set branch(value: string | null);
    /**
     * 勤務先 郵便番号 Postal code [N_APP-003]
     * 属性: 半角数字 郵便番号 / 桁数: 7文字固定
     * 要否: 任意
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E119
     */
    get postalCode(): string | null;
    set postalCode(value: string | null);
    /**
     * 勤務先 都道府県 Prefecture [N_APP-004]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E120
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 勤務先 市区町村 City [N_APP-005]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E121
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 勤務先 町名丁目番地号等 Address [N_APP-006]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E122
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 勤務先 電話番号 Telephone [N_APP-007]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E123
     */
    get telephone(): string | null;
    set telephone(value: string | null);
}
/** 勤務先 */
export declare class CoeNApplicantEmployer extends Group<CoeNApplicantEmployerInit> {
    static get $members(): Members;
}
export interface CoeNApplicantEducationInit {
    /** 最終学歴 本邦/外国の別 */
    educationJapanForeign?: Place | null | undefined;
    /** 最終学歴 区分 */
    category?: EducationLevel | null | undefined;
    /** 最終学歴 区分その他 */
    others?: string | null | undefined;
}
export interface CoeNApplicantEducation {
    /**
     * 最終学歴 本邦/外国の別 Education: Japan/foreign [N_APP-008]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 本邦/外国
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E124
     */
    get educationJapanForeign(): Place | null;
    set educationJapanForeign(value: Place | null);
    /**
     * 最終学歴 区分 Category [N_APP-009]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 最終学歴区分
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E125
     */
    get category(): EducationLevel | null;
    set category(value: EducationLevel | null);
    /**
     * 最終学歴 区分その他 Others [N_APP-010]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E126
     */
    get others(): string | null;
    set others(value: string | null);
}
/** 最終学歴 */
export declare class CoeNApplicantEducation extends Group<CoeNApplicantEducationInit> {
    static get $members(): Members;
}
export interface CoeNApplicantJobsInit {
    /** 国・地域 */
    country?: Nationality | null | undefined;
    /** 入社年月 */
    dateOfJoining?: DateInput | null | undefined;
    /** 退社年月 */
    dateOfLeaving?: DateInput | null | undefined;
    /** 勤務先名称 */
    placeOfEmployment?: string | null | undefined;
}
export interface CoeNApplicantJobs {
    /**
     * 国・地域 Country [N_APP-020]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E136
     */
    get country(): Nationality | null;
    set country(value: Nationality | null);
    /**
     * 入社年月 Date of joining [N_APP-021]
     * 属性: 半角数字 YYYYMM（不詳可） / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E137
     */
    get dateOfJoining(): PartialDate | null;
    set dateOfJoining(value: DateInput | null);
    /**
     * 退社年月 Date of leaving [N_APP-022]
     * 属性: 半角数字 YYYYMM（不詳可） / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E138
     */
    get dateOfLeaving(): PartialDate | null;
    set dateOfLeaving(value: DateInput | null);
    /**
     * 勤務先名称 Place of employment [N_APP-023]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E139
     */
    get placeOfEmployment(): string | null;
    set placeOfEmployment(value: string | null);
}
/** 職歴 */
export declare class CoeNApplicantJobs extends Group<CoeNApplicantJobsInit> {
    static get $members(): Members;
}
