import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { FamilyStatus } from "../codes/family-status.js";
import type { Nationality } from "../codes/nationality.js";
import type { PeriodOfStay } from "../codes/period-of-stay.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { Relationship } from "../codes/relationship.js";
import type { ResidenceStatus } from "../codes/residence-status.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoeTApplicantInit {
    /** 身分又は地位 */
    personalRelationshipOrStatus?: FamilyStatus | null | undefined;
    /** 身分又は地位 その他 */
    others?: string | null | undefined;
    /** 婚姻等 日本国届出先 */
    registrationInJapan?: string | null | undefined;
    /** 日本国 届出年月日 */
    dateOfNotificationInJapan?: DateInput | null | undefined;
    /** 本国等届出先 */
    registrationAbroad?: string | null | undefined;
    /** 本国等 届出年月日 */
    dateOfNotificationInHomeCountry?: DateInput | null | undefined;
    /** 申請人の勤務先 名称 */
    applicantsEmployer?: string | null | undefined;
    /** 支店・事業所名 */
    branch?: string | null | undefined;
    /** 勤務先 */
    employer?: CoeTApplicantEmployerInit | undefined;
    /** 年収 */
    annualIncome?: number | null | undefined;
    /** 支弁 */
    payment?: CoeTApplicantPaymentInit | undefined;
    /** 携行 金額 */
    carrying?: number | null | undefined;
    /** 携行者 */
    carrier?: string | null | undefined;
    /** 携行時期 */
    timeOfCarrying?: DateInput | null | undefined;
    /** 送金 金額 */
    remittance?: number | null | undefined;
    /** 経費支弁者 */
    payer?: CoeTApplicantPayerInit | undefined;
    /** 扶養者の有無 */
    hasSupporter?: YesNo | null | undefined;
    /** 扶養者 */
    supporter?: CoeTApplicantSupporterInit | undefined;
    /** 申請人との関係 */
    relationship?: Relationship | null | undefined;
    /** 扶養者 勤務先名称 */
    supporterEmployer?: string | null | undefined;
    /** 扶養者 支店・事業所名 */
    supporterBranch?: string | null | undefined;
    /** 扶養者 勤務先所在地 */
    address?: string | null | undefined;
    /** 扶養者 勤務先電話番号 */
    telephone?: string | null | undefined;
    /** 扶養者 年収 */
    income?: number | null | undefined;
    /** 在日身元保証人 氏名 */
    guarantorName?: string | null | undefined;
    /** 身元保証人 */
    guarantor?: CoeTApplicantGuarantorInit | undefined;
}
export interface CoeTApplicant {
    /**
     * 身分又は地位 Personal relationship or status [T_APP-001]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 身分又は地位
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E117
     */
    get personalRelationshipOrStatus(): FamilyStatus | null;
    set personalRelationshipOrStatus(value: FamilyStatus | null);
    /**
     * 身分又は地位 その他 Others [T_APP-002]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E118
     */
    get others(): string | null;
    set others(value: string | null);
    /**
     * 婚姻等 日本国届出先 Registration in Japan [T_APP-003]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E119
     */
    get registrationInJapan(): string | null;
    set registrationInJapan(value: string | null);
    /**
     * 日本国 届出年月日 Date of notification in Japan [T_APP-004]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E120
     */
    get dateOfNotificationInJapan(): PartialDate | null;
    set dateOfNotificationInJapan(value: DateInput | null);
    /**
     * 本国等届出先 Registration abroad [T_APP-005]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E121
     */
    get registrationAbroad(): string | null;
    set registrationAbroad(value: string | null);
    /**
     * 本国等 届出年月日 Date of notification in home country [T_APP-006]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E122
     */
    get dateOfNotificationInHomeCountry(): PartialDate | null;
    set dateOfNotificationInHomeCountry(value: DateInput | null);
    /**
     * 申請人の勤務先 名称 Applicant's employer [T_APP-007]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E123
     */
    get applicantsEmployer(): string | null;
    set applicantsEmployer(value: string | null);
    /**
     * 支店・事業所名 Branch [T_APP-008]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E124
     */
    get branch(): string | null;
    set branch(value: string | null);
    /** 勤務先 */
    get employer(): CoeTApplicantEmployer;
    /**
     * 年収 Annual income [T_APP-011]
     * 属性: 半角数字 金額（円） / 桁数: 10文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E127
     */
    get annualIncome(): number | null;
    set annualIncome(value: number | null);
    /** 支弁 */
    get payment(): CoeTApplicantPayment;
    /**
     * 携行 金額 Carrying [T_APP-017]
     * 属性: 半角数字 金額（円） / 桁数: 9文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E133
     */
    get carrying(): number | null;
    set carrying(value: number | null);
    /**
     * 携行者 Carrier [T_APP-018]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E134
     */
    get carrier(): string | null;
    set carrier(value: string | null);
    /**
     * 携行時期 Time of carrying [T_APP-019]
     * 属性: 半角数字 YYYYMM / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E135
     */
    get timeOfCarrying(): PartialDate | null;
    set timeOfCarrying(value: DateInput | null);
    /**
     * 送金 金額 Remittance [T_APP-020]
     * 属性: 半角数字 金額（円） / 桁数: 9文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E136
     */
    get remittance(): number | null;
    set remittance(value: number | null);
    /** 経費支弁者 */
    get payer(): CoeTApplicantPayer;
    /**
     * 扶養者の有無 Supporter [T_APP-026]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E142
     */
    get hasSupporter(): YesNo | null;
    set hasSupporter(value: YesNo | null);
    /** 扶養者 */
    get supporter(): CoeTApplicantSupporter;
    /**
     * 申請人との関係 Relationship [T_APP-034]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 続柄・関係
     * 要否: 条件付き必須
     * 備考: 様式の項番　26(8)
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E150
     */
    get relationship(): Relationship | null;
    set relationship(value: Relationship | null);
    /**
     * 扶養者 勤務先名称 Employer [T_APP-035]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　26(9)
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E151
     */
    get supporterEmployer(): string | null;
    set supporterEmployer(value: string | null);
    /**
     * 扶養者 支店・事業所名 Supporter: branch [T_APP-036]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　26(9)
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E152
     */
    get supporterBranch(): string | null;
    set supporterBranch(value: string | null);
    /**
     * 扶養者 勤務先所在地 Address [T_APP-037]
     * 属性: 全角 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　26(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E153
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 扶養者 勤務先電話番号 Telephone [T_APP-038]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　26(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E154
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 扶養者 年収 Income [T_APP-039]
     * 属性: 半角数字 金額（円） / 桁数: 10文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　26(11)
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E155
     */
    get income(): number | null;
    set income(value: number | null);
    /**
     * 在日身元保証人 氏名 Guarantor: name [T_APP-040]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E156
     */
    get guarantorName(): string | null;
    set guarantorName(value: string | null);
    /** 身元保証人 */
    get guarantor(): CoeTApplicantGuarantor;
}
/** 申請人に関する事項 */
export declare class CoeTApplicant extends Group<CoeTApplicantInit> {
    static get $members(): Members;
}
export interface CoeTApplicantEmployerInit {
    /** 勤務先 所在地 */
    address?: string | null | undefined;
    /** 勤務先 電話番号 */
    telephone?: string | null | undefined;
}
export interface CoeTApplicantEmployer {
    /**
     * 勤務先 所在地 Address [T_APP-009]
     * 属性: 全角 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E125
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 勤務先 電話番号 Telephone [T_APP-010]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E126
     */
    get telephone(): string | null;
    set telephone(value: string | null);
}
/** 勤務先 */
export declare class CoeTApplicantEmployer extends Group<CoeTApplicantEmployerInit> {
    static get $members(): Members;
}
export interface CoeTApplicantPaymentInit {
    /** 支弁 本人負担 月額 */
    self?: number | null | undefined;
    /** 支弁 在外経費支弁者 月額 */
    supporterAbroad?: number | null | undefined;
    /** 支弁 在日経費支弁者 月額 */
    supporterInJapan?: number | null | undefined;
    /** 支弁 身元保証人 月額 */
    guarantor?: number | null | undefined;
    /** 支弁 その他 月額 */
    others?: number | null | undefined;
}
export interface CoeTApplicantPayment {
    /**
     * 支弁 本人負担 月額 Self [T_APP-012]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E128
     */
    get self(): number | null;
    set self(value: number | null);
    /**
     * 支弁 在外経費支弁者 月額 Supporter abroad [T_APP-013]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E129
     */
    get supporterAbroad(): number | null;
    set supporterAbroad(value: number | null);
    /**
     * 支弁 在日経費支弁者 月額 Supporter in Japan [T_APP-014]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E130
     */
    get supporterInJapan(): number | null;
    set supporterInJapan(value: number | null);
    /**
     * 支弁 身元保証人 月額 Guarantor [T_APP-015]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E131
     */
    get guarantor(): number | null;
    set guarantor(value: number | null);
    /**
     * 支弁 その他 月額 Others [T_APP-016]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E132
     */
    get others(): number | null;
    set others(value: number | null);
}
/** 支弁 */
export declare class CoeTApplicantPayment extends Group<CoeTApplicantPaymentInit> {
    static get $members(): Members;
}
export interface CoeTApplicantPayerInit {
    /** 経費支弁者 氏名 */
    supporter?: string | null | undefined;
    /** 経費支弁者 住所 */
    address?: string | null | undefined;
    /** 経費支弁者 電話番号 */
    telephone?: string | null | undefined;
    /** 経費支弁者 勤務先名称 */
    employer?: string | null | undefined;
    /** 経費支弁者 年収 */
    income?: number | null | undefined;
}
export interface CoeTApplicantPayer {
    /**
     * 経費支弁者 氏名 Supporter [T_APP-021]
     * 属性: 全半角混在 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E137
     */
    get supporter(): string | null;
    set supporter(value: string | null);
    /**
     * 経費支弁者 住所 Address [T_APP-022]
     * 属性: 全角 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E138
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 経費支弁者 電話番号 Telephone [T_APP-023]
     * 属性: 半角数字 電話番号 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E139
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 経費支弁者 勤務先名称 Employer [T_APP-024]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E140
     */
    get employer(): string | null;
    set employer(value: string | null);
    /**
     * 経費支弁者 年収 Income [T_APP-025]
     * 属性: 半角数字 金額（円） / 桁数: 10文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E141
     */
    get income(): number | null;
    set income(value: number | null);
}
/** 経費支弁者 */
export declare class CoeTApplicantPayer extends Group<CoeTApplicantPayerInit> {
    static get $members(): Members;
}
export interface CoeTApplicantSupporterInit {
    /** 扶養者 氏名 */
    name?: string | null | undefined;
    /** 扶養者 生年月日 */
    dateOfBirth?: DateInput | null | undefined;
    /** 扶養者 国籍・地域 */
    nationality?: Nationality | null | undefined;
    /** 扶養者 在留カード番号 */
    cardNo?: string | null | undefined;
    /** 扶養者 在留資格 */
    status?: ResidenceStatus | null | undefined;
    /** 扶養者 在留期間 */
    period?: PeriodOfStay | null | undefined;
    /** 扶養者 満了日 */
    expiry?: DateInput | null | undefined;
}
export interface CoeTApplicantSupporter {
    /**
     * 扶養者 氏名 Name [T_APP-027]
     * 属性: 全半角混在 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　26(1)
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E143
     */
    get name(): string | null;
    set name(value: string | null);
    /**
     * 扶養者 生年月日 Date of birth [T_APP-028]
     * 属性: 半角数字 YYYYMMDD（不詳可） / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　26(2)
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E144
     */
    get dateOfBirth(): PartialDate | null;
    set dateOfBirth(value: DateInput | null);
    /**
     * 扶養者 国籍・地域 Nationality [T_APP-029]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 条件付き必須
     * 備考: 様式の項番　26(3)
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E145
     */
    get nationality(): Nationality | null;
    set nationality(value: Nationality | null);
    /**
     * 扶養者 在留カード番号 Card no. [T_APP-030]
     * 属性: 半角英大文字・数字 在留カード番号 / 桁数: 12文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　26(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E146
     */
    get cardNo(): string | null;
    set cardNo(value: string | null);
    /**
     * 扶養者 在留資格 Status [T_APP-031]
     * 属性: 半角英数字 コード / 桁数: 4文字固定 / コード表: 在留資格
     * 要否: 条件付き必須
     * 備考: 様式の項番　26(5)
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E147
     */
    get status(): ResidenceStatus | null;
    set status(value: ResidenceStatus | null);
    /**
     * 扶養者 在留期間 Period [T_APP-032]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 在留期間
     * 要否: 条件付き必須
     * 備考: 様式の項番　26(6)
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E148
     */
    get period(): PeriodOfStay | null;
    set period(value: PeriodOfStay | null);
    /**
     * 扶養者 満了日 Expiry [T_APP-033]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　26(7)
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E149
     */
    get expiry(): PartialDate | null;
    set expiry(value: DateInput | null);
}
/** 扶養者 */
export declare class CoeTApplicantSupporter extends Group<CoeTApplicantSupporterInit> {
    static get $members(): Members;
}
export interface CoeTApplicantGuarantorInit {
    /** 身元保証人 職業 */
    occupation?: string | null | undefined;
    /** 身元保証人 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 身元保証人 市区町村 */
    city?: string | null | undefined;
    /** 身元保証人 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 身元保証人 電話番号 */
    telephone?: string | null | undefined;
    /** 身元保証人 携帯電話番号 */
    cellular?: string | null | undefined;
}
export interface CoeTApplicantGuarantor {
    /**
     * 身元保証人 職業 Occupation [T_APP-041]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E157
     */
    get occupation(): string | null;
    set occupation(value: string | null);
    /**
     * 身元保証人 都道府県 Prefecture [T_APP-042]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E158
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 身元保証人 市区町村 City [T_APP-043]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E159
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 身元保証人 町名丁目番地号等 Address [T_APP-044]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E160
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 身元保証人 電話番号 Telephone [T_APP-045]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E161
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 身元保証人 携帯電話番号 Cellular [T_APP-046]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分T!E162
     */
    get cellular(): string | null;
    set cellular(value: string | null);
}
/** 身元保証人 */
export declare class CoeTApplicantGuarantor extends Group<CoeTApplicantGuarantorInit> {
    static get $members(): Members;
}
