import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { EducationLevel } from "../codes/education-level.js";
import type { EnrollmentStatus } from "../codes/enrollment-status.js";
import type { PlanAfterGraduation } from "../codes/plan-after-graduation.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { Relationship } from "../codes/relationship.js";
import type { RemunerationUnit } from "../codes/remuneration-unit.js";
import type { ScholarshipProvider } from "../codes/scholarship-provider.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoePApplicantInit {
    /** 通学先 */
    schoolAttended?: CoePApplicantSchoolAttendedInit | undefined;
    /** 修学年数（小学校～最終学歴） */
    totalYearsOfEducation?: number | null | undefined;
    /** 最終学歴 */
    education?: CoePApplicantEducationInit | undefined;
    /** 学校名 */
    school?: string | null | undefined;
    /** 卒業又は卒業見込み年月 */
    dateOfExpectedGraduation?: DateInput | null | undefined;
    /** 日本語試験名 */
    japaneseTest?: string | null | undefined;
    /** 級又は点数 */
    levelScore?: string | null | undefined;
    /** 日本語教育機関名 */
    institution?: string | null | undefined;
    /** 日本語教育 */
    japaneseEducation?: CoePApplicantJapaneseEducationInit | undefined;
    /** 日本語能力 その他 */
    otherJapaneseAbility?: string | null | undefined;
    /** 日本語学習歴 */
    japaneseStudies?: CoePApplicantJapaneseStudiesInit | undefined;
    /** 支弁 */
    payment?: CoePApplicantPaymentInit | undefined;
    /** 携行 金額 */
    carryingAmount?: number | null | undefined;
    /** 携行者 */
    nameOfCarrier?: string | null | undefined;
    /** 携行時期 */
    dateOfCarrying?: DateInput | null | undefined;
    /** 外国からの送金 金額 */
    remittance?: number | null | undefined;
    /** 送金等 その他 金額 */
    otherRemittanceAmount?: number | null | undefined;
    /** 経費支弁者 */
    payer?: readonly CoePApplicantPayerInit[] | undefined;
    /** 奨学金支給機関 */
    scholarshipOrganization?: ScholarshipProvider | null | undefined;
    /** 奨学金支給機関 その他 */
    otherScholarshipProvider?: string | null | undefined;
    /** 卒業後の予定 */
    planAfterGraduation?: PlanAfterGraduation | null | undefined;
    /** 卒業後の予定 その他 */
    otherPlanAfterGraduation?: string | null | undefined;
    /** 監護人 */
    custodian?: CoePApplicantCustodianInit | undefined;
    /** 資格外活動の有無 */
    partTimeWork?: YesNo | null | undefined;
    /** 資格外活動 */
    activity?: readonly CoePApplicantActivityInit[] | undefined;
}
export interface CoePApplicant {
    /** 通学先 */
    get schoolAttended(): CoePApplicantSchoolAttended;
    /**
     * 修学年数（小学校～最終学歴） Total years of education [P_APP-006]
     * 属性: 半角数字 整数 / 桁数: 2文字以内
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E122
     */
    get totalYearsOfEducation(): number | null;
    set totalYearsOfEducation(value: number | null);
    /** 最終学歴 */
    get education(): CoePApplicantEducation;
    /**
     * 学校名 School [P_APP-010]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E126
     */
    get school(): string | null;
    set school(value: string | null);
    /**
     * 卒業又は卒業見込み年月 Date of (expected) graduation [P_APP-011]
     * 属性: 半角数字 YYYYMM（不詳可） / 桁数: 6文字固定
     * 要否: 必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E127
     */
    get dateOfExpectedGraduation(): PartialDate | null;
    set dateOfExpectedGraduation(value: DateInput | null);
    /**
     * 日本語試験名 Japanese test [P_APP-012]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E128
     */
    get japaneseTest(): string | null;
    set japaneseTest(value: string | null);
    /**
     * 級又は点数 Level/score [P_APP-013]
     * 属性: 全角 / 桁数: 10文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E129
     */
    get levelScore(): string | null;
    set levelScore(value: string | null);
    /**
     * 日本語教育機関名 Institution [P_APP-014]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E130
     */
    get institution(): string | null;
    set institution(value: string | null);
    /** 日本語教育 */
    get japaneseEducation(): CoePApplicantJapaneseEducation;
    /**
     * 日本語能力 その他 Other Japanese ability [P_APP-017]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E133
     */
    get otherJapaneseAbility(): string | null;
    set otherJapaneseAbility(value: string | null);
    /** 日本語学習歴 */
    get japaneseStudies(): CoePApplicantJapaneseStudies;
    /** 支弁 */
    get payment(): CoePApplicantPayment;
    /**
     * 携行 金額 Carrying: amount [P_APP-027]
     * 属性: 半角数字 金額（円） / 桁数: 9文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E143
     */
    get carryingAmount(): number | null;
    set carryingAmount(value: number | null);
    /**
     * 携行者 Name of carrier [P_APP-028]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E144
     */
    get nameOfCarrier(): string | null;
    set nameOfCarrier(value: string | null);
    /**
     * 携行時期 Date of carrying [P_APP-029]
     * 属性: 半角数字 YYYYMM / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E145
     */
    get dateOfCarrying(): PartialDate | null;
    set dateOfCarrying(value: DateInput | null);
    /**
     * 外国からの送金 金額 Remittance [P_APP-030]
     * 属性: 半角数字 金額（円） / 桁数: 9文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E146
     */
    get remittance(): number | null;
    set remittance(value: number | null);
    /**
     * 送金等 その他 金額 Other remittance amount [P_APP-031]
     * 属性: 半角数字 金額（円） / 桁数: 9文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E147
     */
    get otherRemittanceAmount(): number | null;
    set otherRemittanceAmount(value: number | null);
    /** 経費支弁者（3回） */
    get payer(): readonly [CoePApplicantPayer, CoePApplicantPayer, CoePApplicantPayer];
    /**
     * 奨学金支給機関 Scholarship organization [P_APP-040]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 奨学金支給機関
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E156
     */
    get scholarshipOrganization(): ScholarshipProvider | null;
    set scholarshipOrganization(value: ScholarshipProvider | null);
    /**
     * 奨学金支給機関 その他 Other scholarship provider [P_APP-041]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E157
     */
    get otherScholarshipProvider(): string | null;
    set otherScholarshipProvider(value: string | null);
    /**
     * 卒業後の予定 Plan after graduation [P_APP-042]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 卒業後の予定
     * 要否: 任意
     * 備考: 様式の項番　28
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E158
     */
    get planAfterGraduation(): PlanAfterGraduation | null;
    set planAfterGraduation(value: PlanAfterGraduation | null);
    /**
     * 卒業後の予定 その他 Other plan after graduation [P_APP-043]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　28
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E159
     */
    get otherPlanAfterGraduation(): string | null;
    set otherPlanAfterGraduation(value: string | null);
    /** 監護人 */
    get custodian(): CoePApplicantCustodian;
    /**
     * 資格外活動の有無 Part-time work [P_APP-048]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　30
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E164
     */
    get partTimeWork(): YesNo | null;
    set partTimeWork(value: YesNo | null);
    /** 資格外活動（2回） */
    get activity(): readonly [CoePApplicantActivity, CoePApplicantActivity];
}
/** 申請人に関する事項 */
export declare class CoePApplicant extends Group<CoePApplicantInit> {
    static get $members(): Members;
}
export interface CoePApplicantSchoolAttendedInit {
    /** 通学先 名称 */
    schoolName?: string | null | undefined;
    /** 通学先 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 通学先 市区町村 */
    city?: string | null | undefined;
    /** 通学先 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 通学先 電話番号 */
    telephone?: string | null | undefined;
}
export interface CoePApplicantSchoolAttended {
    /**
     * 通学先 名称 School: name [P_APP-001]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E117
     */
    get schoolName(): string | null;
    set schoolName(value: string | null);
    /**
     * 通学先 都道府県 Prefecture [P_APP-002]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E118
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 通学先 市区町村 City [P_APP-003]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E119
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 通学先 町名丁目番地号等 Address [P_APP-004]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E120
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 通学先 電話番号 Telephone [P_APP-005]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E121
     */
    get telephone(): string | null;
    set telephone(value: string | null);
}
/** 通学先 */
export declare class CoePApplicantSchoolAttended extends Group<CoePApplicantSchoolAttendedInit> {
    static get $members(): Members;
}
export interface CoePApplicantEducationInit {
    /** 最終学歴 在籍状況 */
    registeredEnrollment?: EnrollmentStatus | null | undefined;
    /** 最終学歴 区分 */
    category?: EducationLevel | null | undefined;
    /** 最終学歴 その他 */
    others?: string | null | undefined;
}
export interface CoePApplicantEducation {
    /**
     * 最終学歴 在籍状況 Registered enrollment [P_APP-007]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 在籍状況
     * 要否: 必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E123
     */
    get registeredEnrollment(): EnrollmentStatus | null;
    set registeredEnrollment(value: EnrollmentStatus | null);
    /**
     * 最終学歴 区分 Category [P_APP-008]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 最終学歴区分
     * 要否: 必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E124
     */
    get category(): EducationLevel | null;
    set category(value: EducationLevel | null);
    /**
     * 最終学歴 その他 Others [P_APP-009]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E125
     */
    get others(): string | null;
    set others(value: string | null);
}
/** 最終学歴 */
export declare class CoePApplicantEducation extends Group<CoePApplicantEducationInit> {
    static get $members(): Members;
}
export interface CoePApplicantJapaneseEducationInit {
    /** 日本語教育 期間 自 */
    from?: DateInput | null | undefined;
    /** 日本語教育 期間 至 */
    to?: DateInput | null | undefined;
}
export interface CoePApplicantJapaneseEducation {
    /**
     * 日本語教育 期間 自 from [P_APP-015]
     * 属性: 半角数字 YYYYMM / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E131
     */
    get from(): PartialDate | null;
    set from(value: DateInput | null);
    /**
     * 日本語教育 期間 至 to [P_APP-016]
     * 属性: 半角数字 YYYYMM / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E132
     */
    get to(): PartialDate | null;
    set to(value: DateInput | null);
}
/** 日本語教育 */
export declare class CoePApplicantJapaneseEducation extends Group<CoePApplicantJapaneseEducationInit> {
    static get $members(): Members;
}
export interface CoePApplicantJapaneseStudiesInit {
    /** 日本語学習歴 機関名（高校） */
    japaneseStudyHighSchool?: string | null | undefined;
    /** 日本語学習歴 自 */
    from?: DateInput | null | undefined;
    /** 日本語学習歴 至 */
    to?: DateInput | null | undefined;
}
export interface CoePApplicantJapaneseStudies {
    /**
     * 日本語学習歴 機関名（高校） Japanese study (high school) [P_APP-018]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E134
     */
    get japaneseStudyHighSchool(): string | null;
    set japaneseStudyHighSchool(value: string | null);
    /**
     * 日本語学習歴 自 from [P_APP-019]
     * 属性: 半角数字 YYYYMM / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E135
     */
    get from(): PartialDate | null;
    set from(value: DateInput | null);
    /**
     * 日本語学習歴 至 to [P_APP-020]
     * 属性: 半角数字 YYYYMM / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E136
     */
    get to(): PartialDate | null;
    set to(value: DateInput | null);
}
/** 日本語学習歴 */
export declare class CoePApplicantJapaneseStudies extends Group<CoePApplicantJapaneseStudiesInit> {
    static get $members(): Members;
}
export interface CoePApplicantPaymentInit {
    /** 支弁 本人負担 月額 */
    self?: number | null | undefined;
    /** 支弁 在外経費支弁者負担 月額 */
    supporterAbroad?: number | null | undefined;
    /** 支弁 在日経費支弁者負担 月額 */
    supporterInJapan?: number | null | undefined;
    /** 支弁 奨学金 月額 */
    scholarship?: number | null | undefined;
    /** 支弁 その他 月額 */
    others?: number | null | undefined;
    /** 支弁 その他 内容 */
    othersDetail?: string | null | undefined;
}
export interface CoePApplicantPayment {
    /**
     * 支弁 本人負担 月額 Self [P_APP-021]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E137
     */
    get self(): number | null;
    set self(value: number | null);
    /**
     * 支弁 在外経費支弁者負担 月額 Supporter abroad [P_APP-022]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E138
     */
    get supporterAbroad(): number | null;
    set supporterAbroad(value: number | null);
    /**
     * 支弁 在日経費支弁者負担 月額 Supporter in Japan [P_APP-023]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E139
     */
    get supporterInJapan(): number | null;
    set supporterInJapan(value: number | null);
    /**
     * 支弁 奨学金 月額 Scholarship [P_APP-024]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E140
     */
    get scholarship(): number | null;
    set scholarship(value: number | null);
    /**
     * 支弁 その他 月額 Others [P_APP-025]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E141
     */
    get others(): number | null;
    set others(value: number | null);
    /**
     * 支弁 その他 内容 Others detail [P_APP-026]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E142
     */
    get othersDetail(): string | null;
    set othersDetail(value: string | null);
}
/** 支弁 */
export declare class CoePApplicantPayment extends Group<CoePApplicantPaymentInit> {
    static get $members(): Members;
}
export interface CoePApplicantPayerInit {
    /** 経費支弁者 氏名 */
    supporterName?: string | null | undefined;
    /** 経費支弁者 住所 */
    address?: string | null | undefined;
    /** 経費支弁者 電話番号 */
    telephone?: string | null | undefined;
    /** 経費支弁者 職業（勤務先名称） */
    occupation?: string | null | undefined;
    /** 経費支弁者 勤務先電話番号 */
    workTelephone?: string | null | undefined;
    /** 経費支弁者 年収（円） */
    annualIncome?: number | null | undefined;
    /** 申請人との関係 */
    relationship?: Relationship | null | undefined;
    /** 申請人との関係 その他 */
    others?: string | null | undefined;
}
export interface CoePApplicantPayer {
    /**
     * 経費支弁者 氏名 Supporter: name [P_APP-032]
     * 属性: 全半角混在 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E148
     */
    get supporterName(): string | null;
    set supporterName(value: string | null);
    /**
     * 経費支弁者 住所 Address [P_APP-033]
     * 属性: 全角 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E149
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 経費支弁者 電話番号 Telephone [P_APP-034]
     * 属性: 半角数字 電話番号 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E150
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 経費支弁者 職業（勤務先名称） Occupation [P_APP-035]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E151
     */
    get occupation(): string | null;
    set occupation(value: string | null);
    /**
     * 経費支弁者 勤務先電話番号 Work telephone [P_APP-036]
     * 属性: 半角数字 電話番号 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E152
     */
    get workTelephone(): string | null;
    set workTelephone(value: string | null);
    /**
     * 経費支弁者 年収（円） Annual income [P_APP-037]
     * 属性: 半角数字 金額（円） / 桁数: 10文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E153
     */
    get annualIncome(): number | null;
    set annualIncome(value: number | null);
    /**
     * 申請人との関係 Relationship [P_APP-038]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 続柄・関係
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E154
     */
    get relationship(): Relationship | null;
    set relationship(value: Relationship | null);
    /**
     * 申請人との関係 その他 Others [P_APP-039]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E155
     */
    get others(): string | null;
    set others(value: string | null);
}
/** 経費支弁者 */
export declare class CoePApplicantPayer extends Group<CoePApplicantPayerInit> {
    static get $members(): Members;
}
export interface CoePApplicantCustodianInit {
    /** 監護人 氏名 */
    guardianMinor?: string | null | undefined;
    /** 監護人 本人との関係 */
    relationship?: string | null | undefined;
    /** 監護人 住所 */
    address?: string | null | undefined;
    /** 監護人 電話番号 */
    telephone?: string | null | undefined;
}
export interface CoePApplicantCustodian {
    /**
     * 監護人 氏名 Guardian (minor) [P_APP-044]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　29
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E160
     */
    get guardianMinor(): string | null;
    set guardianMinor(value: string | null);
    /**
     * 監護人 本人との関係 Relationship [P_APP-045]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　29
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E161
     */
    get relationship(): string | null;
    set relationship(value: string | null);
    /**
     * 監護人 住所 Address [P_APP-046]
     * 属性: 全角 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　29
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E162
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 監護人 電話番号 Telephone [P_APP-047]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　29
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E163
     */
    get telephone(): string | null;
    set telephone(value: string | null);
}
/** 監護人 */
export declare class CoePApplicantCustodian extends Group<CoePApplicantCustodianInit> {
    static get $members(): Members;
}
export interface CoePApplicantActivityInit {
    /** 資格外活動 内容 */
    typeOfWork?: string | null | undefined;
    /** 勤務先名称 */
    placeOfEmployment?: string | null | undefined;
    /** 支店・事業所名 */
    branch?: string | null | undefined;
    /** 電話番号 */
    telephone?: string | null | undefined;
    /** 週間稼働時間 */
    workTimePerWeek?: number | null | undefined;
    /** 報酬 */
    salary?: number | null | undefined;
    /** 報酬 月額/日額 */
    monthlyDaily?: RemunerationUnit | null | undefined;
}
export interface CoePApplicantActivity {
    /**
     * 資格外活動 内容 Type of work [P_APP-049]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　30
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E165
     */
    get typeOfWork(): string | null;
    set typeOfWork(value: string | null);
    /**
     * 勤務先名称 Place of employment [P_APP-050]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　30
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E166
     */
    get placeOfEmployment(): string | null;
    set placeOfEmployment(value: string | null);
    /**
     * 支店・事業所名 Branch [P_APP-051]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　30
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E167
     */
    get branch(): string | null;
    set branch(value: string | null);
    /**
     * 電話番号 Telephone [P_APP-052]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　30
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E168
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 週間稼働時間 Work time per week [P_APP-053]
     * 属性: 半角数字 整数 / 桁数: 2文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　30
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E169
     */
    get workTimePerWeek(): number | null;
    set workTimePerWeek(value: number | null);
    /**
     * 報酬 Salary [P_APP-054]
     * 属性: 半角数字 金額（円） / 桁数: 7文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　30
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E170
     */
    get salary(): number | null;
    set salary(value: number | null);
    /**
     * 報酬 月額/日額 Monthly/Daily [P_APP-055]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 報酬単位
     * 要否: 条件付き必須
     * 備考: 様式の項番　30
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E171
     */
    get monthlyDaily(): RemunerationUnit | null;
    set monthlyDaily(value: RemunerationUnit | null);
}
/** 資格外活動 */
export declare class CoePApplicantActivity extends Group<CoePApplicantActivityInit> {
    static get $members(): Members;
}
