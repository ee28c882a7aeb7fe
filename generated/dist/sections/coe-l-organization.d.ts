import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { BusinessType } from "../codes/business-type.js";
import type { Nationality } from "../codes/nationality.js";
import type { Occupation } from "../codes/occupation.js";
import type { PayPeriod } from "../codes/pay-period.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { TransferRelation } from "../codes/transfer-relation.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoeLOrganizationInit {
    /** 氏名 */
    nameOfForeignNational?: string | null | undefined;
    /** 転勤元・転勤先の関係 */
    relationship?: TransferRelation | null | undefined;
    /** 勤務先 名称 */
    nameOfEmployer?: string | null | undefined;
    /** 法人番号 */
    corporationNo?: string | null | undefined;
    /** 雇用保険適用事業所番号 */
    eiOfficeNo?: string | null | undefined;
    /** 業種（主） */
    businessType?: BusinessType | null | undefined;
    /** 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 市区町村 */
    city?: string | null | undefined;
    /** 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 電話番号 */
    telephone?: string | null | undefined;
    /** 資本金 */
    capital?: number | null | undefined;
    /** 年間売上高 */
    sales?: number | null | undefined;
    /** 従業員数 */
    employees?: number | null | undefined;
    /** うち外国人職員数 */
    foreign?: number | null | undefined;
    /** 転勤元 */
    transferor?: CoeLOrganizationTransferorInit | undefined;
    /** 転勤期間 */
    transferPeriod?: CoeLOrganizationTransferPeriodInit | undefined;
    /** 給与・報酬 */
    salary?: number | null | undefined;
    /** 年額/月額 */
    annualMonthly?: PayPeriod | null | undefined;
    /** 実務経験年数 */
    experience?: number | null | undefined;
    /** 役職の有無 */
    position?: YesNo | null | undefined;
    /** 役職名 */
    positionName?: string | null | undefined;
    /** 職種（主） */
    occupation?: Occupation | null | undefined;
    /** 活動内容詳細 */
    details?: string | null | undefined;
}
export interface CoeLOrganization {
    /**
     * 氏名 Name of foreign national [L_ORG-001]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 必須
     * 備考: 様式の項番　1
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E131
     */
    get nameOfForeignNational(): string | null;
    set nameOfForeignNational(value: string | null);
    /**
     * 転勤元・転勤先の関係 Relationship [L_ORG-002]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 転勤元との関係
     * 要否: 必須
     * 備考: 様式の項番　2
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E132
     */
    get relationship(): TransferRelation | null;
    set relationship(value: TransferRelation | null);
    /**
     * 勤務先 名称 Name of employer [L_ORG-003]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E133
     */
    get nameOfEmployer(): string | null;
    set nameOfEmployer(value: string | null);
    /**
     * 法人番号 Corporation no. [L_ORG-004]
     * 属性: 半角数字 法人番号 / 桁数: 13文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E134
     */
    get corporationNo(): string | null;
    set corporationNo(value: string | null);
    /**
     * 雇用保険適用事業所番号 EI office no. [L_ORG-005]
     * 属性: 半角数字 雇用保険適用事業所番号 / 桁数: 11文字固定
     * 要否: 任意
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E135
     */
    get eiOfficeNo(): string | null;
    set eiOfficeNo(value: string | null);
    /**
     * 業種（主） Business type [L_ORG-006]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 業種
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E136
     */
    get businessType(): BusinessType | null;
    set businessType(value: BusinessType | null);
    /**
     * 都道府県 Prefecture [L_ORG-007]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E137
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 市区町村 City [L_ORG-008]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E138
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 町名丁目番地号等 Address [L_ORG-009]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E139
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 電話番号 Telephone [L_ORG-010]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E140
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 資本金 Capital [L_ORG-011]
     * 属性: 半角数字 金額（円） / 桁数: 15文字以内
     * 要否: 任意
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E141
     */
    get capital(): number | null;
    set capital(value: number | null);
    /**
     * 年間売上高 Sales [L_ORG-012]
     * 属性: 半角数字 金額（円） / 桁数: 15文字以内
     * 要否: 任意
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E142
     */
    get sales(): number | null;
    set sales(value: number | null);
    /**
     * 従業員数 Employees [L_ORG-013]
     * 属性: 半角数字 整数 / 桁数: 7文字以内
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E143
     */
    get employees(): number | null;
    set employees(value: number | null);
    /**
     * うち外国人職員数 Foreign [L_ORG-014]
     * 属性: 半角数字 整数 / 桁数: 7文字以内
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E144
     */
    get foreign(): number | null;
    set foreign(value: number | null);
    /** 転勤元 */
    get transferor(): CoeLOrganizationTransferor;
    /** 転勤期間 */
    get transferPeriod(): CoeLOrganizationTransferPeriod;
    /**
     * 給与・報酬 Salary [L_ORG-022]
     * 属性: 半角数字 金額（円） / 桁数: 10文字以内
     * 要否: 必須
     * 備考: 様式の項番　6
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E152
     */
    get salary(): number | null;
    set salary(value: number | null);
    /**
     * 年額/月額 Annual/Monthly [L_ORG-023]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 年額/月額
     * 要否: 必須
     * 備考: 様式の項番　6
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E153
     */
    get annualMonthly(): PayPeriod | null;
    set annualMonthly(value: PayPeriod | null);
    /**
     * 実務経験年数 Experience [L_ORG-024]
     * 属性: 半角数字 整数 / 桁数: 2文字以内
     * 要否: 任意
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E154
     */
    get experience(): number | null;
    set experience(value: number | null);
    /**
     * 役職の有無 Position [L_ORG-025]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　8
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E155
     */
    get position(): YesNo | null;
    set position(value: YesNo | null);
    /**
     * 役職名 Position name [L_ORG-026]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　8
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E156
     */
    get positionName(): string | null;
    set positionName(value: string | null);
    /**
     * 職種（主） Occupation [L_ORG-027]
     * 属性: 半角数字 コード / 桁数: 3文字固定 / コード表: 職種
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E157
     */
    get occupation(): Occupation | null;
    set occupation(value: Occupation | null);
    /**
     * 活動内容詳細 Details [L_ORG-028]
     * 属性: 全角 / 桁数: 400文字以内
     * 要否: 必須
     * 備考: 様式の項番　10
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E158
     */
    get details(): string | null;
    set details(value: string | null);
}
/** 受入れ機関 */
export declare class CoeLOrganization extends Group<CoeLOrganizationInit> {
    static get $members(): Members;
}
export interface CoeLOrganizationTransferorInit {
    /** 転勤元 名称 */
    foreignOfficeName?: string | null | undefined;
    /** 転勤元 国・地域 */
    country?: Nationality | null | undefined;
    /** 転勤元 所在地 */
    address?: string | null | undefined;
    /** 転勤元 電話番号 */
    telephone?: string | null | undefined;
    /** 転勤元 従業員数 */
    employees?: number | null | undefined;
}
export interface CoeLOrganizationTransferor {
    /**
     * 転勤元 名称 Foreign office: name [L_ORG-015]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　4
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E145
     */
    get foreignOfficeName(): string | null;
    set foreignOfficeName(value: string | null);
    /**
     * 転勤元 国・地域 Country [L_ORG-016]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 必須
     * 備考: 様式の項番　4
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E146
     */
    get country(): Nationality | null;
    set country(value: Nationality | null);
    /**
     * 転勤元 所在地 Address [L_ORG-017]
     * 属性: 全角 / 桁数: 60文字以内
     * 要否: 必須
     * 備考: 様式の項番　4
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E147
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 転勤元 電話番号 Telephone [L_ORG-018]
     * 属性: 半角数字 電話番号 / 桁数: 20文字以内
     * 要否: 任意
     * 備考: 様式の項番　4
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E148
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 転勤元 従業員数 Employees [L_ORG-019]
     * 属性: 半角数字 整数 / 桁数: 7文字以内
     * 要否: 任意
     * 備考: 様式の項番　4
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E149
     */
    get employees(): number | null;
    set employees(value: number | null);
}
/** 転勤元 */
export declare class CoeLOrganizationTransferor extends Group<CoeLOrganizationTransferorInit> {
    static get $members(): Members;
}
export interface CoeLOrganizationTransferPeriodInit {
    /** 転勤期間 始期 */
    from?: DateInput | null | undefined;
    /** 転勤期間 終期 */
    to?: DateInput | null | undefined;
}
export interface CoeLOrganizationTransferPeriod {
    /**
     * 転勤期間 始期 from [L_ORG-020]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　5
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E150
     */
    get from(): PartialDate | null;
    set from(value: DateInput | null);
    /**
     * 転勤期間 終期 to [L_ORG-021]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　5
     * 3.0/CSVレイアウト仕様書.xlsx 区分L!E151
     */
    get to(): PartialDate | null;
    set to(value: DateInput | null);
}
/** 転勤期間 */
export declare class CoeLOrganizationTransferPeriod extends Group<CoeLOrganizationTransferPeriodInit> {
    static get $members(): Members;
}
