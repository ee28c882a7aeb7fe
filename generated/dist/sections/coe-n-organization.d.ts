import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { BusinessType } from "../codes/business-type.js";
import type { ContractType } from "../codes/contract-type.js";
import type { EmploymentStart } from "../codes/employment-start.js";
import type { Occupation } from "../codes/occupation.js";
import type { PayPeriod } from "../codes/pay-period.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { TermFixed } from "../codes/term-fixed.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoeNOrganizationInit {
    /** 契約又は招へいする外国人の氏名 */
    nameOfForeignNational?: string | null | undefined;
    /** 契約の形態 */
    typeOfContract?: ContractType | null | undefined;
    /** 契約の形態 その他 */
    otherTypeOfContract?: string | null | undefined;
    /** 名称 */
    name?: string | null | undefined;
    /** 法人番号の有無 */
    corporateNoHeld?: YesNo | null | undefined;
    /** 法人番号 */
    corporationNo?: string | null | undefined;
    /** 支店・事業所名 */
    branch?: string | null | undefined;
    /** 雇用保険適用事業所番号 */
    employmentInsuranceOfficeNo?: string | null | undefined;
    /** 業種（主） */
    businessTypeMain?: BusinessType | null | undefined;
    /** 業種（他） */
    otherBusinessTypes?: readonly CoeNOrganizationOtherBusinessTypesInit[] | undefined;
    /** 業種 その他内容 */
    otherBusinessType?: string | null | undefined;
    /** 所在地 */
    location?: CoeNOrganizationLocationInit | undefined;
    /** 電話番号 */
    telephone?: string | null | undefined;
    /** 資本金 */
    capitalYen?: number | null | undefined;
    /** 年間売上高（直近年度） */
    annualSalesYen?: number | null | undefined;
    /** 従業員数 */
    numberOfEmployees?: number | null | undefined;
    /** うち外国人職員数 */
    ofWhichForeign?: number | null | undefined;
    /** うち技能実習生数 */
    ofWhichTechnicalInterns?: number | null | undefined;
    /** 研究室名 */
    researchRoom?: string | null | undefined;
    /** 指導教員氏名 */
    mentor?: string | null | undefined;
    /** 就労予定期間 */
    plannedWorkPeriod?: CoeNOrganizationPlannedWorkPeriodInit | undefined;
    /** 雇用開始（入社）年月日 */
    startOfEmployment?: DateInput | null | undefined;
    /** 雇用開始 備考区分 */
    onEntryOnPermission?: EmploymentStart | null | undefined;
    /** 給与・報酬（税引き前の支払額） */
    salaryReward?: number | null | undefined;
    /** 給与・報酬 年額/月額 */
    annualMonthly?: PayPeriod | null | undefined;
    /** 実務経験年数 */
    businessExperienceYears?: number | null | undefined;
    /** 職務上の地位（役職名）の有無 */
    positionHeld?: YesNo | null | undefined;
    /** 役職名 */
    position?: string | null | undefined;
    /** 職種（主） */
    occupationMain?: Occupation | null | undefined;
    /** 職種（他） */
    otherOccupations?: readonly CoeNOrganizationOtherOccupationsInit[] | undefined;
    /** 職種 その他内容 */
    otherTypeOfOccupation?: string | null | undefined;
    /** 活動内容詳細 */
    detailsOfActivities?: string | null | undefined;
    /** 派遣先等の有無 */
    dispatchDestination?: YesNo | null | undefined;
    /** 派遣先 */
    dispatchSite?: CoeNOrganizationDispatchSiteInit | undefined;
    /** 派遣先 業種（他） */
    dispatchSiteOtherBusinessTypes?: readonly CoeNOrganizationDispatchSiteOtherBusinessTypesInit[] | undefined;
    /** 派遣先 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 派遣先 市区町村 */
    city?: string | null | undefined;
    /** 派遣先 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 派遣先 電話番号 */
    dispatchSiteTelephone?: string | null | undefined;
    /** 派遣先 資本金 */
    capital?: number | null | undefined;
    /** 派遣先 年間売上高 */
    annualSales?: number | null | undefined;
    /** 派遣予定期間 */
    periodOfDispatch?: string | null | undefined;
}
export interface CoeNOrganization {
    /**
     * 契約又は招へいする外国人の氏名 Name of foreign national [N_ORG-001]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 必須
     * 備考: 様式の項番　1
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E140
     */
    get nameOfForeignNational(): string | null;
    set nameOfForeignNational(value: string | null);
    /**
     * 契約の形態 Type of contract [N_ORG-002]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 契約の形態
     * 要否: 必須
     * 備考: 様式の項番　2
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E141
     */
    get typeOfContract(): ContractType | null;
    set typeOfContract(value: ContractType | null);
    /**
     * 契約の形態 その他 Other type of contract [N_ORG-003]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E142
     */
    get otherTypeOfContract(): string | null;
    set otherTypeOfContract(value: string | null);
    /**
     * 名称 Name [N_ORG-004]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E143
     */
    get name(): string | null;
    set name(value: string | null);
    /**
     * 法人番号の有無 Corporate no. held [N_ORG-005]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E144
     */
    get corporateNoHeld(): YesNo | null;
    set corporateNoHeld(value: YesNo | null);
    /**
     * 法人番号 Corporation no. [N_ORG-006]
     * 属性: 半角数字 法人番号 / 桁数: 13文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E145
     */
    get corporationNo(): string | null;
    set corporationNo(value: string | null);
    /**
     * 支店・事業所名 Branch [N_ORG-007]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E146
     */
    get branch(): string | null;
    set branch(value: string | null);
    /**
     * 雇用保険適用事業所番号 Employment insurance office no. [N_ORG-008]
     * 属性: 半角数字 雇用保険適用事業所番号 / 桁数: 11文字固定
     * 要否: 任意
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E147
     */
    get employmentInsuranceOfficeNo(): string | null;
    set employmentInsuranceOfficeNo(value: string | null);
    /**
     * 業種（主） Business type (main) [N_ORG-009]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 業種
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E148
     */
    get businessTypeMain(): BusinessType | null;
    set businessTypeMain(value: BusinessType | null);
    /** 業種（他）（2回） */
    get otherBusinessTypes(): readonly [
        CoeNOrganizationOtherBusinessTypes,
        CoeNOrganizationOtherBusinessTypes
    ];
    /**
     * 業種 その他内容 Other business type [N_ORG-011]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E150
     */
    get otherBusinessType(): string | null;
    set otherBusinessType(value: string | null);
    /** 所在地 */
    get location(): CoeNOrganizationLocation;
    /**
     * 電話番号 Telephone [N_ORG-016]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E155
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 資本金 Capital (yen) [N_ORG-017]
     * 属性: 半角数字 金額（円） / 桁数: 15文字以内
     * 要否: 任意
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E156
     */
    get capitalYen(): number | null;
    set capitalYen(value: number | null);
    /**
     * 年間売上高（直近年度） Annual sales (yen) [N_ORG-018]
     * 属性: 半角数字 金額（円） / 桁数: 15文字以内
     * 要否: 任意
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E157
     */
    get annualSalesYen(): number | null;
    set annualSalesYen(value: number | null);
    /**
     * 従業員数 Number of employees [N_ORG-019]
     * 属性: 半角数字 整数 / 桁数: 7文字以内
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E158
     */
    get numberOfEmployees(): number | null;
    set numberOfEmployees(value: number | null);
    /**
     * うち外国人職員数 of which foreign [N_ORG-020]
     * 属性: 半角数字 整数 / 桁数: 7文字以内
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E159
     */
    get ofWhichForeign(): number | null;
    set ofWhichForeign(value: number | null);
    /**
     * うち技能実習生数 of which technical interns [N_ORG-021]
     * 属性: 半角数字 整数 / 桁数: 7文字以内
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E160
     */
    get ofWhichTechnicalInterns(): number | null;
    set ofWhichTechnicalInterns(value: number | null);
    /**
     * 研究室名 Research room [N_ORG-022]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　4
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E161
     */
    get researchRoom(): string | null;
    set researchRoom(value: string | null);
    /**
     * 指導教員氏名 Mentor [N_ORG-023]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　4
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E162
     */
    get mentor(): string | null;
    set mentor(value: string | null);
    /** 就労予定期間 */
    get plannedWorkPeriod(): CoeNOrganizationPlannedWorkPeriod;
    /**
     * 雇用開始（入社）年月日 Start of employment [N_ORG-027]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　6
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E166
     */
    get startOfEmployment(): PartialDate | null;
    set startOfEmployment(value: DateInput | null);
    /**
     * 雇用開始 備考区分 (on entry / on permission) [N_ORG-028]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 雇用開始 備考
     * 要否: 任意
     * 備考: 様式の項番　6
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E167
     */
    get onEntryOnPermission(): EmploymentStart | null;
    set onEntryOnPermission(value: EmploymentStart | null);
    /**
     * 給与・報酬（税引き前の支払額） Salary/Reward [N_ORG-029]
     * 属性: 半角数字 金額（円） / 桁数: 10文字以内
     * 要否: 必須
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E168
     */
    get salaryReward(): number | null;
    set salaryReward(value: number | null);
    /**
     * 給与・報酬 年額/月額 Annual/Monthly [N_ORG-030]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 年額/月額
     * 要否: 必須
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E169
     */
    get annualMonthly(): PayPeriod | null;
    set annualMonthly(value: PayPeriod | null);
    /**
     * 実務経験年数 Business experience (years) [N_ORG-031]
     * 属性: 半角数字 整数 / 桁数: 2文字以内
     * 要否: 任意
     * 備考: 様式の項番　8
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E170
     */
    get businessExperienceYears(): number | null;
    set businessExperienceYears(value: number | null);
    /**
     * 職務上の地位（役職名）の有無 Position held [N_ORG-032]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E171
     */
    get positionHeld(): YesNo | null;
    set positionHeld(value: YesNo | null);
    /**
     * 役職名 Position [N_ORG-033]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E172
     */
    get position(): string | null;
    set position(value: string | null);
    /**
     * 職種（主） Occupation (main) [N_ORG-034]
     * 属性: 半角数字 コード / 桁数: 3文字固定 / コード表: 職種
     * 要否: 必須
     * 備考: 様式の項番　10
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E173
     */
    get occupationMain(): Occupation | null;
    set occupationMain(value: Occupation | null);
    /** 職種（他）（3回） */
    get otherOccupations(): readonly [
        CoeNOrganizationOtherOccupations,
        CoeNOrganizationOtherOccupations,
        CoeNOrganizationOtherOccupations
    ];
    /**
     * 職種 その他内容 Other type of occupation [N_ORG-036]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　10
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E175
     */
    get otherTypeOfOccupation(): string | null;
    set otherTypeOfOccupation(value: string | null);
    /**
     * 活動内容詳細 Details of activities [N_ORG-037]
     * 属性: 全角 / 桁数: 400文字以内
     * 要否: 必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E176
     */
    get detailsOfActivities(): string | null;
    set detailsOfActivities(value: string | null);
    /**
     * 派遣先等の有無 Dispatch destination [N_ORG-038]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E177
     */
    get dispatchDestination(): YesNo | null;
    set dispatchDestination(value: YesNo | null);
    /** 派遣先 */
    get dispatchSite(): CoeNOrganizationDispatchSite;
    /** 派遣先 業種（他）（2回） */
    get dispatchSiteOtherBusinessTypes(): readonly [
        CoeNOrganizationDispatchSiteOtherBusinessTypes,
        CoeNOrganizationDispatchSiteOtherBusinessTypes
    ];
    /**
     * 派遣先 都道府県 Prefecture [N_ORG-045]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 条件付き必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E184
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 派遣先 市区町村 City [N_ORG-046]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E185
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 派遣先 町名丁目番地号等 Address [N_ORG-047]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E186
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 派遣先 電話番号 Dispatch site: telephone [N_ORG-048]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E187
     */
    get dispatchSiteTelephone(): string | null;
    set dispatchSiteTelephone(value: string | null);
    /**
     * 派遣先 資本金 Capital [N_ORG-049]
     * 属性: 半角数字 金額（円） / 桁数: 15文字以内
     * 要否: 任意
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E188
     */
    get capital(): number | null;
    set capital(value: number | null);
    /**
     * 派遣先 年間売上高 Annual sales [N_ORG-050]
     * 属性: 半角数字 金額（円） / 桁数: 15文字以内
     * 要否: 任意
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E189
     */
    get annualSales(): number | null;
    set annualSales(value: number | null);
    /**
     * 派遣予定期間 Period of dispatch [N_ORG-051]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E190
     */
    get periodOfDispatch(): string | null;
    set periodOfDispatch(value: string | null);
}
/** 所属機関等 */
export declare class CoeNOrganization extends Group<CoeNOrganizationInit> {
    static get $members(): Members;
}
export interface CoeNOrganizationOtherBusinessTypesInit {
    /** 業種（他） */
    otherBusinessTypes?: BusinessType | null | undefined;
}
export interface CoeNOrganizationOtherBusinessTypes {
    /**
     * 業種（他） Business type (other) [N_ORG-010]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 業種
     * 要否: 任意
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E149
     */
    get otherBusinessTypes(): BusinessType | null;
    set otherBusinessTypes(value: BusinessType | null);
}
/** 業種（他） */
export declare class CoeNOrganizationOtherBusinessTypes extends Group<CoeNOrganizationOtherBusinessTypesInit> {
    static get $members(): Members;
}
export interface CoeNOrganizationLocationInit {
    /** 所在地 郵便番号 */
    postalCode?: string | null | undefined;
    /** 所在地 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 所在地 市区町村 */
    city?: string | null | undefined;
    /** 所在地 町名丁目番地号等 */
    address?: string | null | undefined;
}
export interface CoeNOrganizationLocation {
    /**
     * 所在地 郵便番号 Postal code [N_ORG-012]
     * 属性: 半角数字 郵便番号 / 桁数: 7文字固定
     * 要否: 任意
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E151
     */
    get postalCode(): string | null;
    set postalCode(value: string | null);
    /**
     * 所在地 都道府県 Prefecture [N_ORG-013]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E152
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 所在地 市区町村 City [N_ORG-014]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E153
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 所在地 町名丁目番地号等 Address [N_ORG-015]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E154
     */
    get address(): string | null;
    set address(value: string | null);
}
/** 所在地 */
export declare class CoeNOrganizationLocation extends Group<CoeNOrganizationLocationInit> {
    static get $members(): Members;
}
export interface CoeNOrganizationPlannedWorkPeriodInit {
    /** 就労予定期間 定めの有無 */
    fixedPeriod?: TermFixed | null | undefined;
    /** 就労予定期間 年 */
    years?: number | null | undefined;
    /** 就労予定期間 月 */
    months?: number | null | undefined;
}
export interface CoeNOrganizationPlannedWorkPeriod {
    /**
     * 就労予定期間 定めの有無 Fixed period? [N_ORG-024]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 定めの有無
     * 要否: 必須
     * 備考: 様式の項番　5
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E163
     */
    get fixedPeriod(): TermFixed | null;
    set fixedPeriod(value: TermFixed | null);
    /**
     * 就労予定期間 年 years [N_ORG-025]
     * 属性: 半角数字 整数 / 桁数: 2文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E164
     */
    get years(): number | null;
    set years(value: number | null);
    /**
     * 就労予定期間 月 months [N_ORG-026]
     * 属性: 半角数字 整数 / 桁数: 2文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E165
     */
    get months(): number | null;
    set months(value: number | null);
}
/** 就労予定期間 */
export declare class CoeNOrganizationPlannedWorkPeriod extends Group<CoeNOrganizationPlannedWorkPeriodInit> {
    static get $members(): Members;
}
export interface CoeNOrganizationOtherOccupationsInit {
    /** 職種（他） */
    otherOccupations?: Occupation | null | undefined;
}
export interface CoeNOrganizationOtherOccupations {
    /**
     * 職種（他） Occupation (other) [N_ORG-035]
     * 属性: 半角数字 コード / 桁数: 3文字固定 / コード表: 職種
     * 要否: 任意
     * 備考: 様式の項番　10
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E174
     */
    get otherOccupations(): Occupation | null;
    set otherOccupations(value: Occupation | null);
}
/** 職種（他） */
export declare class CoeNOrganizationOtherOccupations extends Group<CoeNOrganizationOtherOccupationsInit> {
    static get $members(): Members;
}
export interface CoeNOrganizationDispatchSiteInit {
    /** 派遣先 名称 */
    name?: string | null | undefined;
    /** 派遣先 法人番号 */
    corporationNo?: string | null | undefined;
    /** 派遣先 支店・事業所名 */
    branch?: string | null | undefined;
    /** 派遣先 雇用保険適用事業所番号 */
    eiOfficeNo?: string | null | undefined;
    /** 派遣先 業種（主） */
    businessType?: BusinessType | null | undefined;
}
export interface CoeNOrganizationDispatchSite {
    /**
     * 派遣先 名称 Name [N_ORG-039]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E178
     */
    get name(): string | null;
    set name(value: string | null);
    /**
     * 派遣先 法人番号 Corporation no. [N_ORG-040]
     * 属性: 半角数字 法人番号 / 桁数: 13文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E179
     */
    get corporationNo(): string | null;
    set corporationNo(value: string | null);
    /**
     * 派遣先 支店・事業所名 Branch [N_ORG-041]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E180
     */
    get branch(): string | null;
    set branch(value: string | null);
    /**
     * 派遣先 雇用保険適用事業所番号 EI office no. [N_ORG-042]
     * 属性: 半角数字 雇用保険適用事業所番号 / 桁数: 11文字固定
     * 要否: 任意
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E181
     */
    get eiOfficeNo(): string | null;
    set eiOfficeNo(value: string | null);
    /**
     * 派遣先 業種（主） Business type [N_ORG-043]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 業種
     * 要否: 条件付き必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E182
     */
    get businessType(): BusinessType | null;
    set businessType(value: BusinessType | null);
}
/** 派遣先 */
export declare class CoeNOrganizationDispatchSite extends Group<CoeNOrganizationDispatchSiteInit> {
    static get $members(): Members;
}
export interface CoeNOrganizationDispatchSiteOtherBusinessTypesInit {
    /** 派遣先 業種（他） */
    dispatchSiteOtherBusinessTypes?: BusinessType | null | undefined;
}
export interface CoeNOrganizationDispatchSiteOtherBusinessTypes {
    /**
     * 派遣先 業種（他） Business type (other) [N_ORG-044]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 業種
     * 要否: 任意
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E183
     */
    get dispatchSiteOtherBusinessTypes(): BusinessType | null;
    set dispatchSiteOtherBusinessTypes(value: BusinessType | null);
}
/** 派遣先 業種（他） */
export declare class CoeNOrganizationDispatchSiteOtherBusinessTypes extends Group<CoeNOrganizationDispatchSiteOtherBusinessTypesInit> {
    static get $members(): Members;
}
