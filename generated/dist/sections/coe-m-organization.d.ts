import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { BusinessType } from "../codes/business-type.js";
import type { ManagementRole } from "../codes/management-role.js";
import type { Occupation } from "../codes/occupation.js";
import type { PayPeriod } from "../codes/pay-period.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { Tenure } from "../codes/tenure.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoeMOrganizationInit {
    /** 申請人の氏名 */
    nameOfApplicant?: string | null | undefined;
    /** 活動内容区分 */
    activityOperateManage?: ManagementRole | null | undefined;
    /** 事業所 名称 */
    nameOfOffice?: string | null | undefined;
    /** 法人番号 */
    corporationNo?: string | null | undefined;
    /** 支店・事業所名 */
    branch?: string | null | undefined;
    /** 雇用保険適用事業所番号 */
    eiOfficeNo?: string | null | undefined;
    /** 業種（主） */
    businessType?: BusinessType | null | undefined;
    /** 所在地 */
    location?: CoeMOrganizationLocationInit | undefined;
    /** 電話番号 */
    telephone?: string | null | undefined;
    /** 事業の用に供される財産の総額 */
    totalBusinessAssets?: number | null | undefined;
    /** うち資本金又は出資の総額 */
    ofWhichCapital?: number | null | undefined;
    /** うち申請人の投資額 */
    ofWhichApplicantsInvestment?: number | null | undefined;
    /** 年間売上高 */
    annualSales?: number | null | undefined;
    /** 法人税納付額 */
    corporateTax?: number | null | undefined;
    /** 常勤従業員数 */
    fullTimeEmployees?: number | null | undefined;
    /** うち日本人等の数 */
    ofWhichJapanesePREtc?: number | null | undefined;
    /** 高度な日本語能力者の有無 */
    advancedJapaneseSpeaker?: YesNo | null | undefined;
    /** 活動内容詳細 */
    details?: string | null | undefined;
    /** 就任（雇用）年月日 */
    startDate?: DateInput | null | undefined;
    /** 給与・報酬 */
    salary?: number | null | undefined;
    /** 給与・報酬 年額/月額 */
    annualMonthly?: PayPeriod | null | undefined;
    /** 職務上の地位 */
    position?: string | null | undefined;
    /** 職種（主） */
    occupation?: Occupation | null | undefined;
    /** 事業所の面積 */
    floorAreaM2?: number | null | undefined;
    /** 事業所の保有形態 */
    ownLease?: Tenure | null | undefined;
}
export interface CoeMOrganization {
    /**
     * 申請人の氏名 Name of applicant [M_ORG-001]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 必須
     * 備考: 様式の項番　1
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E133
     */
    get nameOfApplicant(): string | null;
    set nameOfApplicant(value: string | null);
    /**
     * 活動内容区分 Activity (operate/manage) [M_ORG-002]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 経営/管理
     * 要否: 必須
     * 備考: 様式の項番　2
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E134
     */
    get activityOperateManage(): ManagementRole | null;
    set activityOperateManage(value: ManagementRole | null);
    /**
     * 事業所 名称 Name of office [M_ORG-003]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(1)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E135
     */
    get nameOfOffice(): string | null;
    set nameOfOffice(value: string | null);
    /**
     * 法人番号 Corporation no. [M_ORG-004]
     * 属性: 半角数字 法人番号 / 桁数: 13文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(2)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E136
     */
    get corporationNo(): string | null;
    set corporationNo(value: string | null);
    /**
     * 支店・事業所名 Branch [M_ORG-005]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　3(3)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E137
     */
    get branch(): string | null;
    set branch(value: string | null);
    /**
     * 雇用保険適用事業所番号 EI office no. [M_ORG-006]
     * 属性: 半角数字 雇用保険適用事業所番号 / 桁数: 11文字固定
     * 要否: 任意
     * 備考: 様式の項番　3(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E138
     */
    get eiOfficeNo(): string | null;
    set eiOfficeNo(value: string | null);
    /**
     * 業種（主） Business type [M_ORG-007]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 業種
     * 要否: 必須
     * 備考: 様式の項番　3(5)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E139
     */
    get businessType(): BusinessType | null;
    set businessType(value: BusinessType | null);
    /** 所在地 */
    get location(): CoeMOrganizationLocation;
    /**
     * 電話番号 Telephone [M_ORG-011]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(6)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E143
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 事業の用に供される財産の総額 Total business assets [M_ORG-012]
     * 属性: 半角数字 金額（円） / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(7)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E144
     */
    get totalBusinessAssets(): number | null;
    set totalBusinessAssets(value: number | null);
    /**
     * うち資本金又は出資の総額 of which capital [M_ORG-013]
     * 属性: 半角数字 金額（円） / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(7)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E145
     */
    get ofWhichCapital(): number | null;
    set ofWhichCapital(value: number | null);
    /**
     * うち申請人の投資額 of which applicant's investment [M_ORG-014]
     * 属性: 半角数字 金額（円） / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(7)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E146
     */
    get ofWhichApplicantsInvestment(): number | null;
    set ofWhichApplicantsInvestment(value: number | null);
    /**
     * 年間売上高 Annual sales [M_ORG-015]
     * 属性: 半角数字 金額（円） / 桁数: 15文字以内
     * 要否: 任意
     * 備考: 様式の項番　3(8)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E147
     */
    get annualSales(): number | null;
    set annualSales(value: number | null);
    /**
     * 法人税納付額 Corporate tax [M_ORG-016]
     * 属性: 半角数字 金額（円） / 桁数: 15文字以内
     * 要否: 任意
     * 備考: 様式の項番　3(9)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E148
     */
    get corporateTax(): number | null;
    set corporateTax(value: number | null);
    /**
     * 常勤従業員数 Full-time employees [M_ORG-017]
     * 属性: 半角数字 整数 / 桁数: 7文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E149
     */
    get fullTimeEmployees(): number | null;
    set fullTimeEmployees(value: number | null);
    /**
     * うち日本人等の数 of which Japanese/PR etc. [M_ORG-018]
     * 属性: 半角数字 整数 / 桁数: 7文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E150
     */
    get ofWhichJapanesePREtc(): number | null;
    set ofWhichJapanesePREtc(value: number | null);
    /**
     * 高度な日本語能力者の有無 Advanced Japanese speaker [M_ORG-019]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(11)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E151
     */
    get advancedJapaneseSpeaker(): YesNo | null;
    set advancedJapaneseSpeaker(value: YesNo | null);
    /**
     * 活動内容詳細 Details [M_ORG-020]
     * 属性: 全角 / 桁数: 400文字以内
     * 要否: 必須
     * 備考: 様式の項番　4
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E152
     */
    get details(): string | null;
    set details(value: string | null);
    /**
     * 就任（雇用）年月日 Start date [M_ORG-021]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　5
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E153
     */
    get startDate(): PartialDate | null;
    set startDate(value: DateInput | null);
    /**
     * 給与・報酬 Salary [M_ORG-022]
     * 属性: 半角数字 金額（円） / 桁数: 10文字以内
     * 要否: 必須
     * 備考: 様式の項番　6
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E154
     */
    get salary(): number | null;
    set salary(value: number | null);
    /**
     * 給与・報酬 年額/月額 Annual/Monthly [M_ORG-023]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 年額/月額
     * 要否: 必須
     * 備考: 様式の項番　6
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E155
     */
    get annualMonthly(): PayPeriod | null;
    set annualMonthly(value: PayPeriod | null);
    /**
     * 職務上の地位 Position [M_ORG-024]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E156
     */
    get position(): string | null;
    set position(value: string | null);
    /**
     * 職種（主） Occupation [M_ORG-025]
     * 属性: 半角数字 コード / 桁数: 3文字固定 / コード表: 職種
     * 要否: 必須
     * 備考: 様式の項番　8
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E157
     */
    get occupation(): Occupation | null;
    set occupation(value: Occupation | null);
    /**
     * 事業所の面積 Floor area (m2) [M_ORG-026]
     * 属性: 半角数値 小数点以下1桁 / 桁数: 7文字以内、小数点以下1桁
     * 要否: 任意
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E158
     */
    get floorAreaM2(): number | null;
    set floorAreaM2(value: number | null);
    /**
     * 事業所の保有形態 Own/lease [M_ORG-027]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 保有形態
     * 要否: 任意
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E159
     */
    get ownLease(): Tenure | null;
    set ownLease(value: Tenure | null);
}
/** 経営する機関 */
export declare class CoeMOrganization extends Group<CoeMOrganizationInit> {
    static get $members(): Members;
}
export interface CoeMOrganizationLocationInit {
    /** 所在地 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 所在地 市区町村 */
    city?: string | null | undefined;
    /** 所在地 町名丁目番地号等 */
    address?: string | null | undefined;
}
export interface CoeMOrganizationLocation {
    /**
     * 所在地 都道府県 Prefecture [M_ORG-008]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　3(6)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E140
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 所在地 市区町村 City [M_ORG-009]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(6)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E141
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 所在地 町名丁目番地号等 Address [M_ORG-010]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(6)
     * 3.0/CSVレイアウト仕様書.xlsx 区分M!E142
     */
    get address(): string | null;
    set address(value: string | null);
}
/** 所在地 */
export declare class CoeMOrganizationLocation extends Group<CoeMOrganizationLocationInit> {
    static get $members(): Members;
}
