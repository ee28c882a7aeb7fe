import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Applicability } from "../codes/applicability.js";
import type { RemunerationUnit } from "../codes/remuneration-unit.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoeRApplicantInit {
    /** 婚姻等 日本国届出先 */
    registrationInJapan?: string | null | undefined;
    /** 日本国 届出年月日 */
    dateOfNotificationInJapan?: DateInput | null | undefined;
    /** 本国等届出先 */
    registrationInHomeCountry?: string | null | undefined;
    /** 本国等 届出年月日 */
    dateOfNotificationInHomeCountry?: DateInput | null | undefined;
    /** 支弁方法 */
    paymentMethod?: CoeRApplicantPaymentMethodInit | undefined;
    /** 資格外活動の有無 */
    partTime?: YesNo | null | undefined;
    /** 資格外活動 */
    activity?: readonly CoeRApplicantActivityInit[] | undefined;
}
export interface CoeRApplicant {
    /**
     * 婚姻等 日本国届出先 Registration in Japan [R_APP-001]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E117
     */
    get registrationInJapan(): string | null;
    set registrationInJapan(value: string | null);
    /**
     * 日本国 届出年月日 Date of notification in Japan [R_APP-002]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E118
     */
    get dateOfNotificationInJapan(): PartialDate | null;
    set dateOfNotificationInJapan(value: DateInput | null);
    /**
     * 本国等届出先 Registration in home country [R_APP-003]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E119
     */
    get registrationInHomeCountry(): string | null;
    set registrationInHomeCountry(value: string | null);
    /**
     * 本国等 届出年月日 Date of notification in home country [R_APP-004]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E120
     */
    get dateOfNotificationInHomeCountry(): PartialDate | null;
    set dateOfNotificationInHomeCountry(value: DateInput | null);
    /** 支弁方法 */
    get paymentMethod(): CoeRApplicantPaymentMethod;
    /**
     * 資格外活動の有無 Part-time [R_APP-010]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E126
     */
    get partTime(): YesNo | null;
    set partTime(value: YesNo | null);
    /** 資格外活動（2回） */
    get activity(): readonly [CoeRApplicantActivity, CoeRApplicantActivity];
}
/** 申請人に関する事項 */
export declare class CoeRApplicant extends Group<CoeRApplicantInit> {
    static get $members(): Members;
}
export interface CoeRApplicantPaymentMethodInit {
    /** 支弁方法 親族負担 */
    relatives?: Applicability | null | undefined;
    /** 支弁方法 外国からの送金 */
    remittance?: Applicability | null | undefined;
    /** 支弁方法 身元保証人負担 */
    guarantor?: Applicability | null | undefined;
    /** 支弁方法 その他 */
    others?: Applicability | null | undefined;
    /** 支弁方法 その他内容 */
    detail?: string | null | undefined;
}
export interface CoeRApplicantPaymentMethod {
    /**
     * 支弁方法 親族負担 Relatives [R_APP-005]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E121
     */
    get relatives(): Applicability | null;
    set relatives(value: Applicability | null);
    /**
     * 支弁方法 外国からの送金 Remittance [R_APP-006]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E122
     */
    get remittance(): Applicability | null;
    set remittance(value: Applicability | null);
    /**
     * 支弁方法 身元保証人負担 Guarantor [R_APP-007]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E123
     */
    get guarantor(): Applicability | null;
    set guarantor(value: Applicability | null);
    /**
     * 支弁方法 その他 Others [R_APP-008]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E124
     */
    get others(): Applicability | null;
    set others(value: Applicability | null);
    /**
     * 支弁方法 その他内容 Detail [R_APP-009]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E125
     */
    get detail(): string | null;
    set detail(value: string | null);
}
/** 支弁方法 */
export declare class CoeRApplicantPaymentMethod extends Group<CoeRApplicantPaymentMethodInit> {
    static get $members(): Members;
}
export interface CoeRApplicantActivityInit {
    /** 内容 */
    type?: string | null | undefined;
    /** 勤務先名称 */
    employer?: string | null | undefined;
    /** 支店・事業所名 */
    branch?: string | null | undefined;
    /** 電話番号 */
    telephone?: string | null | undefined;
    /** 週間稼働時間 */
    hoursWeek?: number | null | undefined;
    /** 報酬 */
    salary?: number | null | undefined;
    /** 報酬 月額/日額 */
    monthlyDaily?: RemunerationUnit | null | undefined;
}
export interface CoeRApplicantActivity {
    /**
     * 内容 Type [R_APP-011]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E127
     */
    get type(): string | null;
    set type(value: string | null);
    /**
     * 勤務先名称 Employer [R_APP-012]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E128
     */
    get employer(): string | null;
    set employer(value: string | null);
    /**
     * 支店・事業所名 Branch [R_APP-013]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E129
     */
    get branch(): string | null;
    set branch(value: string | null);
    /**
     * 電話番号 Telephone [R_APP-014]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E130
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 週間稼働時間 Hours/week [R_APP-015]
     * 属性: 半角数字 整数 / 桁数: 2文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E131
     */
    get hoursWeek(): number | null;
    set hoursWeek(value: number | null);
    /**
     * 報酬 Salary [R_APP-016]
     * 属性: 半角数字 金額（円） / 桁数: 7文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E132
     */
    get salary(): number | null;
    set salary(value: number | null);
    /**
     * 報酬 月額/日額 Monthly/Daily [R_APP-017]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 報酬単位
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E133
     */
    get monthlyDaily(): RemunerationUnit | null;
    set monthlyDaily(value: RemunerationUnit | null);
}
/** 資格外活動 */
export declare class CoeRApplicantActivity extends Group<CoeRApplicantActivityInit> {
    static get $members(): Members;
}
