import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Nationality } from "../codes/nationality.js";
import type { PeriodOfStay } from "../codes/period-of-stay.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { Relationship } from "../codes/relationship.js";
import type { ResidenceStatus } from "../codes/residence-status.js";
export interface SupporterInit {
    /** 扶養する外国人の氏名 */
    nameOfDependent?: string | null | undefined;
    /** 扶養する外国人（同時） */
    dependents?: readonly SupporterDependentsInit[] | undefined;
    /** 扶養者 */
    supporter?: SupporterSupporterInit | undefined;
    /** 申請人との関係 */
    relationship?: Relationship | null | undefined;
    /** 申請人との関係 その他 */
    others?: string | null | undefined;
    /** 勤務先名称 */
    employerName?: string | null | undefined;
    /** 法人番号 */
    corporationNo?: string | null | undefined;
    /** 支店・事業所名 */
    branch?: string | null | undefined;
    /** 勤務先 */
    employer?: SupporterEmployerInit | undefined;
    /** 年収 */
    annualIncome?: number | null | undefined;
}
export interface Supporter {
    /**
     * 扶養する外国人の氏名 Name of dependent [R_SUP-001]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 必須
     * 備考: 様式の項番　1
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E134
     */
    get nameOfDependent(): string | null;
    set nameOfDependent(value: string | null);
    /** 扶養する外国人（同時）（2回） */
    get dependents(): readonly [SupporterDependents, SupporterDependents];
    /** 扶養者 */
    get supporter(): SupporterSupporter;
    /**
     * 申請人との関係 Relationship [R_SUP-010]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 続柄・関係
     * 要否: 必須
     * 備考: 様式の項番　2(8)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E143
     */
    get relationship(): Relationship | null;
    set relationship(value: Relationship | null);
    /**
     * 申請人との関係 その他 Others [R_SUP-011]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(8)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E144
     */
    get others(): string | null;
    set others(value: string | null);
    /**
     * 勤務先名称 Employer [R_SUP-012]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(9)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E145
     */
    get employerName(): string | null;
    set employerName(value: string | null);
    /**
     * 法人番号 Corporation no. [R_SUP-013]
     * 属性: 半角数字 法人番号 / 桁数: 13文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E146
     */
    get corporationNo(): string | null;
    set corporationNo(value: string | null);
    /**
     * 支店・事業所名 Branch [R_SUP-014]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　2(11)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E147
     */
    get branch(): string | null;
    set branch(value: string | null);
    /** 勤務先 */
    get employer(): SupporterEmployer;
    /**
     * 年収 Annual income [R_SUP-019]
     * 属性: 半角数字 金額（円） / 桁数: 10文字以内
     * 要否: 必須
     * 備考: 様式の項番　2(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E152
     */
    get annualIncome(): number | null;
    set annualIncome(value: number | null);
}
/** 扶養者等 */
export declare class Supporter extends Group<SupporterInit> {
    static get $members(): Members;
}
export interface SupporterDependentsInit {
    /** 在留カード番号 */
    residenceCardNo?: string | null | undefined;
}
export interface SupporterDependents {
    /**
     * 在留カード番号 Residence card no. [R_SUP-002]
     * 属性: 半角英大文字・数字 在留カード番号 / 桁数: 12文字固定
     * 要否: 任意
     * 備考: 様式の項番　1
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E135
     */
    get residenceCardNo(): string | null;
    set residenceCardNo(value: string | null);
}
/** 扶養する外国人（同時） */
export declare class SupporterDependents extends Group<SupporterDependentsInit> {
    static get $members(): Members;
}
export interface SupporterSupporterInit {
    /** 扶養者 氏名 */
    supporterName?: string | null | undefined;
    /** 扶養者 生年月日 */
    dateOfBirth?: DateInput | null | undefined;
    /** 扶養者 国籍・地域 */
    nationality?: Nationality | null | undefined;
    /** 扶養者 在留カード番号 */
    residenceCardNo?: string | null | undefined;
    /** 扶養者 在留資格 */
    status?: ResidenceStatus | null | undefined;
    /** 扶養者 在留期間 */
    period?: PeriodOfStay | null | undefined;
    /** 扶養者 在留期間の満了日 */
    expiry?: DateInput | null | undefined;
}
export interface SupporterSupporter {
    /**
     * 扶養者 氏名 Supporter: name [R_SUP-003]
     * 属性: 全半角混在 / 桁数: 60文字以内
     * 要否: 必須
     * 備考: 様式の項番　2(1)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E136
     */
    get supporterName(): string | null;
    set supporterName(value: string | null);
    /**
     * 扶養者 生年月日 Date of birth [R_SUP-004]
     * 属性: 半角数字 YYYYMMDD（不詳可） / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　2(2)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E137
     */
    get dateOfBirth(): PartialDate | null;
    set dateOfBirth(value: DateInput | null);
    /**
     * 扶養者 国籍・地域 Nationality [R_SUP-005]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 必須
     * 備考: 様式の項番　2(3)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E138
     */
    get nationality(): Nationality | null;
    set nationality(value: Nationality | null);
    /**
     * 扶養者 在留カード番号 Residence card no. [R_SUP-006]
     * 属性: 半角英大文字・数字 在留カード番号 / 桁数: 12文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E139
     */
    get residenceCardNo(): string | null;
    set residenceCardNo(value: string | null);
    /**
     * 扶養者 在留資格 Status [R_SUP-007]
     * 属性: 半角英数字 コード / 桁数: 4文字固定 / コード表: 在留資格
     * 要否: 必須
     * 備考: 様式の項番　2(5)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E140
     */
    get status(): ResidenceStatus | null;
    set status(value: ResidenceStatus | null);
    /**
     * 扶養者 在留期間 Period [R_SUP-008]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 在留期間
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(6)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E141
     */
    get period(): PeriodOfStay | null;
    set period(value: PeriodOfStay | null);
    /**
     * 扶養者 在留期間の満了日 Expiry [R_SUP-009]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(7)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E142
     */
    get expiry(): PartialDate | null;
    set expiry(value: DateInput | null);
}
/** 扶養者 */
export declare class SupporterSupporter extends Group<SupporterSupporterInit> {
    static get $members(): Members;
}
export interface SupporterEmployerInit {
    /** 勤務先 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 勤務先 市区町村 */
    city?: string | null | undefined;
    /** 勤務先 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 勤務先 電話番号 */
    telephone?: string | null | undefined;
}
export interface SupporterEmployer {
    /**
     * 勤務先 都道府県 Prefecture [R_SUP-015]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E148
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 勤務先 市区町村 City [R_SUP-016]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E149
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 勤務先 町名丁目番地号等 Address [R_SUP-017]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E150
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 勤務先 電話番号 Telephone [R_SUP-018]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分R!E151
     */
    get telephone(): string | null;
    set telephone(value: string | null);
}
/** 勤務先 */
export declare class SupporterEmployer extends Group<SupporterEmployerInit> {
    static get $members(): Members;
}
