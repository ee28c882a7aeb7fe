import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Applicability } from "../codes/applicability.js";
import type { BusinessType } from "../codes/business-type.js";
import type { IndustrialField } from "../codes/industrial-field.js";
import type { Nationality } from "../codes/nationality.js";
import type { Occupation } from "../codes/occupation.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { WorkCategory } from "../codes/work-category.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoeVOrganizationInit {
    /** 雇用する外国人の氏名 */
    nameOfForeignNational?: string | null | undefined;
    /** 雇用契約期間 */
    contractPeriod?: CoeVOrganizationContractPeriodInit | undefined;
    /** 従事すべき業務 */
    duties?: readonly CoeVOrganizationDutiesInit[] | undefined;
    /** 職種（主） */
    mainOccupation?: Occupation | null | undefined;
    /** 職種（他） */
    otherOccupations?: readonly CoeVOrganizationOtherOccupationsInit[] | undefined;
    /** 所定労働時間 */
    workingHours?: CoeVOrganizationWorkingHoursInit | undefined;
    /** 通常労働者と同等の有無 */
    equivalentToRegularWorkers?: YesNo | null | undefined;
    /** 月額報酬 */
    monthlyRemuneration?: number | null | undefined;
    /** 基本給の時間換算額 */
    hourlyConversion?: number | null | undefined;
    /** 同等業務の日本人の月額報酬 */
    japaneseComparator?: number | null | undefined;
    /** 日本人と同等以上の有無 */
    equalOrGreater?: YesNo | null | undefined;
    /** 報酬の支払方法 */
    paymentMethod?: CoeVOrganizationPaymentMethodInit | undefined;
    /** 異なる待遇の有無 */
    differentTreatment?: YesNo | null | undefined;
    /** 異なる待遇の内容 */
    detailsOfDifferentTreatment?: string | null | undefined;
    /** 一時帰国の有給休暇の有無 */
    paidLeaveForReturn?: YesNo | null | undefined;
    /** 雇用関係 分野特有基準の有無 */
    fieldCriteriaEmployment?: YesNo | null | undefined;
    /** 帰国旅費負担の有無 */
    returnTravelCost?: YesNo | null | undefined;
    /** 健康状況等の把握措置の有無 */
    healthMonitoring?: YesNo | null | undefined;
    /** 適正在留 分野特有基準の有無 */
    fieldCriteriaResidence?: YesNo | null | undefined;
    /** 労働者派遣の対象の有無 */
    dispatchWorker?: YesNo | null | undefined;
    /** 派遣先 */
    dispatchSite?: CoeVOrganizationDispatchSiteInit | undefined;
    /** 派遣期間 */
    dispatchPeriod?: CoeVOrganizationDispatchPeriodInit | undefined;
    /** 職業紹介事業者の有無 */
    hasPlacementProvider?: YesNo | null | undefined;
    /** 職業紹介事業者 */
    placementProvider?: CoeVOrganizationPlacementProviderInit | undefined;
    /** 許可・届出番号 */
    permissionNotificationNo?: string | null | undefined;
    /** 受理年月日 */
    dateOfReceipt?: DateInput | null | undefined;
    /** 取次機関の有無 */
    hasIntermediary?: YesNo | null | undefined;
    /** 取次機関 */
    intermediary?: CoeVOrganizationIntermediaryInit | undefined;
    /** 所属機関 氏名又は名称 */
    organizationName?: string | null | undefined;
    /** 法人番号 */
    corporationNo?: string | null | undefined;
    /** 雇用保険適用事業所番号 */
    eiOfficeNo?: string | null | undefined;
    /** 業種（主） */
    businessTypeMain?: BusinessType | null | undefined;
    /** 業種（他） */
    otherBusinessTypes?: readonly CoeVOrganizationOtherBusinessTypesInit[] | undefined;
    /** 住所 */
    address?: CoeVOrganizationAddressInit | undefined;
    /** 電話番号 */
    telephone?: string | null | undefined;
    /** 資本金 */
    capital?: number | null | undefined;
    /** 年間売上金額（直近年度） */
    annualSales?: number | null | undefined;
    /** 常勤職員数 */
    fullTimeEmployees?: number | null | undefined;
    /** 代表者の氏名 */
    representative?: string | null | undefined;
    /** 勤務させる事業所名 */
    placeOfBusiness?: string | null | undefined;
    /** 事業所 */
    office?: CoeVOrganizationOfficeInit | undefined;
    /** 健康保険・厚生年金 適用の有無 */
    healthPensionInsurance?: YesNo | null | undefined;
    /** 労災・雇用保険 適用の有無 */
    accidentEmploymentInsurance?: YesNo | null | undefined;
    /** 労働保険番号 */
    laborInsuranceNumber?: string | null | undefined;
    /** 労働・社会保険・租税法令違反の有無 */
    violationOfLaws?: YesNo | null | undefined;
    /** 労働・社会保険・租税法令違反 内容 */
    detailsOfViolationOfLaws?: string | null | undefined;
    /** 非自発的離職の有無 */
    involuntarySeparation?: YesNo | null | undefined;
    /** 非自発的離職 内容・理由 */
    detailsReason?: string | null | undefined;
    /** 行方不明者発生の有無 */
    disappearance?: YesNo | null | undefined;
    /** 行方不明者発生 内容 */
    detailsOfDisappearance?: string | null | undefined;
    /** 刑に処せられたことの有無 */
    criminalPunishment?: YesNo | null | undefined;
    /** 刑に処せられたこと 内容・該当者名 */
    detailsOfCriminalPunishment?: string | null | undefined;
    /** 精神機能の障害の有無 */
    mentalDisability?: YesNo | null | undefined;
    /** 精神機能の障害 内容・該当者名 */
    detailsOfMentalDisability?: string | null | undefined;
    /** 破産手続開始決定の有無 */
    bankruptcy?: YesNo | null | undefined;
    /** 破産手続開始決定 内容・該当者名 */
    detailsOfBankruptcy?: string | null | undefined;
    /** 実習認定取消しの有無 */
    accreditationRevoked?: YesNo | null | undefined;
    /** 実習認定取消し 内容・該当者名 */
    detailsOfRevokedAccreditation?: string | null | undefined;
    /** 取消法人の役員であったことの有無 */
    officerOfRevokedCorp?: YesNo | null | undefined;
    /** 取消法人の役員であったこと 内容・該当者名 */
    detailsOfOfficerOfRevokedCorporation?: string | null | undefined;
    /** 出入国・労働法令の不正行為の有無 */
    wrongfulActs5y?: YesNo | null | undefined;
    /** 出入国・労働法令の不正行為 内容・該当者名 */
    detailsOfWrongfulActs?: string | null | undefined;
    /** 暴力団員等の有無 */
    organizedCrime?: YesNo | null | undefined;
    /** 暴力団員等 内容・該当者名 */
    detailsOfOrganizedCrime?: string | null | undefined;
    /** 法定代理人の該当の有無 */
    statutoryAgentFallsUnder?: YesNo | null | undefined;
    /** 法定代理人の該当 内容・該当者名 */
    detailsOfStatutoryAgent?: string | null | undefined;
    /** 暴力団員等による支配の有無 */
    controlledByOrganizedCrime?: YesNo | null | undefined;
    /** 暴力団員等による支配 内容 */
    detailsOfControlByOrganizedCrime?: string | null | undefined;
    /** 活動内容文書の作成備置の有無 */
    activityDocumentsKept?: YesNo | null | undefined;
    /** 保証金契約の認識の有無 */
    knowingOfDeposit?: YesNo | null | undefined;
    /** 保証金契約の認識 内容 */
    detailsOfDeposit?: string | null | undefined;
    /** 違約金契約の有無 */
    penaltyContract?: YesNo | null | undefined;
    /** 違約金契約 内容 */
    detailsOfPenaltyContract?: string | null | undefined;
    /** 支援費用を負担させないことの有無 */
    supportCostNotCharged?: YesNo | null | undefined;
    /** 派遣元要件該当の有無 */
    dispatcherRequirement?: YesNo | null | undefined;
    /** 派遣元要件 ①～④ */
    dispatcherRequirements?: readonly CoeVOrganizationDispatcherRequirementsInit[] | undefined;
    /** 派遣先の欠格該当の有無 */
    dispatchSiteDisqualified?: YesNo | null | undefined;
    /** 派遣先の欠格該当 内容 */
    detailsOfDisqualifiedDispatchSite?: string | null | undefined;
    /** 労災保険加入等の措置の有無 */
    accidentInsuranceMeasures?: YesNo | null | undefined;
    /** 労災保険加入等の措置 内容 */
    detailsOfAccidentInsuranceMeasures?: string | null | undefined;
    /** 継続履行体制の有無 */
    structureForContinuity?: YesNo | null | undefined;
    /** 報酬支払方法の確認の有無 */
    verifiablePayment?: YesNo | null | undefined;
    /** 共生施策への協力の有無 */
    cooperationWithLocalGovt?: YesNo | null | undefined;
    /** 協力確認書（事業所）提出の有無 */
    letterSubmittedWorkplace?: YesNo | null | undefined;
    /** 提出年月日（事業所） */
    workplaceLetterDate?: DateInput | null | undefined;
    /** 提出先名（事業所） */
    workplaceLetterRecipient?: string | null | undefined;
    /** 協力確認書（住居地）提出の有無 */
    letterSubmittedResidence?: YesNo | null | undefined;
    /** 提出年月日（住居地） */
    residenceLetterDate?: DateInput | null | undefined;
    /** 提出先名（住居地） */
    residenceLetterRecipient?: string | null | undefined;
    /** 契約履行 分野特有基準の有無 */
    fieldCriteriaPerformance?: YesNo | null | undefined;
    /** 登録支援機関への全部委託の有無 */
    fullyEntrustedToRSO?: YesNo | null | undefined;
    /** 支援責任者名 */
    supportManagerName?: string | null | undefined;
    /** 支援責任者 */
    supportManager?: CoeVOrganizationSupportManagerInit | undefined;
    /** 支援担当者名 */
    supportStaffName?: string | null | undefined;
    /** 支援担当者 */
    supportStaff?: CoeVOrganizationSupportStaffInit | undefined;
    /** 支援体制要件該当の有無 */
    supportRequirement?: YesNo | null | undefined;
    /** 支援体制要件 ①～③ */
    supportRequirements?: readonly CoeVOrganizationSupportRequirementsInit[] | undefined;
    /** ③の内容 */
    detailsOfItem3?: string | null | undefined;
    /** 理解できる言語での支援体制の有無 */
    languageSupport?: YesNo | null | undefined;
    /** 支援状況文書の備置の有無 */
    supportDocumentsKept?: YesNo | null | undefined;
    /** 中立性の有無 */
    neutrality?: YesNo | null | undefined;
    /** 支援を怠ったことの有無 */
    failureOfSupport?: YesNo | null | undefined;
    /** 支援を怠ったこと 内容 */
    detailsOfFailureOfSupport?: string | null | undefined;
    /** 定期面談体制の有無 */
    periodicInterviews?: YesNo | null | undefined;
    /** 支援計画 分野特有基準の有無 */
    fieldCriteriaSupport?: YesNo | null | undefined;
    /** 4 支援計画 (1)～(16) */
    supportPlan?: readonly CoeVOrganizationSupportPlanInit[] | undefined;
    /** 登録支援機関 */
    supportOrganization?: CoeVOrganizationSupportOrganizationInit | undefined;
    /** 登録番号 */
    registrationNo?: string | null | undefined;
    /** 登録年月日 */
    dateOfRegistration?: DateInput | null | undefined;
    /** 支援を行う事業所の名称 */
    placeOfSupport?: string | null | undefined;
    /** 支援を行う事業所の所在地 */
    supportOfficeAddress?: string | null | undefined;
    /** 支援責任者名 */
    entrustedSupportManager?: string | null | undefined;
    /** 支援担当者名 */
    entrustedSupportStaff?: string | null | undefined;
    /** 対応可能言語 */
    languages?: string | null | undefined;
    /** 支援委託手数料（月額／人） */
    feePerPersonMonth?: number | null | undefined;
}
export interface CoeVOrganization {
    /**
     * 雇用する外国人の氏名 Name of foreign national [V_ORG-001]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 必須
     * 備考: 様式の項番　1
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E158
     */
    get nameOfForeignNational(): string | null;
    set nameOfForeignNational(value: string | null);
    /** 雇用契約期間 */
    get contractPeriod(): CoeVOrganizationContractPeriod;
    /** 従事すべき業務（3回） */
    get duties(): readonly [CoeVOrganizationDuties, CoeVOrganizationDuties, CoeVOrganizationDuties];
    /**
     * 職種（主） Main occupation [V_ORG-006]
     * 属性: 半角数字 コード / 桁数: 3文字固定 / コード表: 職種
     * 要否: 必須
     * 備考: 様式の項番　2(2)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E163
     */
    get mainOccupation(): Occupation | null;
    set mainOccupation(value: Occupation | null);
    /** 職種（他）（3回） */
    get otherOccupations(): readonly [
        CoeVOrganizationOtherOccupations,
        CoeVOrganizationOtherOccupations,
        CoeVOrganizationOtherOccupations
    ];
    /** 所定労働時間 */
    get workingHours(): CoeVOrganizationWorkingHours;
    /**
     * 通常労働者と同等の有無 Equivalent to regular workers [V_ORG-010]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　2(3)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E167
     */
    get equivalentToRegularWorkers(): YesNo | null;
    set equivalentToRegularWorkers(value: YesNo | null);
    /**
     * 月額報酬 Monthly remuneration [V_ORG-011]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 必須
     * 備考: 様式の項番　2(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E168
     */
    get monthlyRemuneration(): number | null;
    set monthlyRemuneration(value: number | null);
    /**
     * 基本給の時間換算額 Hourly conversion [V_ORG-012]
     * 属性: 半角数字 金額（円） / 桁数: 6文字以内
     * 要否: 必須
     * 備考: 様式の項番　2(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E169
     */
    get hourlyConversion(): number | null;
    set hourlyConversion(value: number | null);
    /**
     * 同等業務の日本人の月額報酬 Japanese comparator [V_ORG-013]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 必須
     * 備考: 様式の項番　2(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E170
     */
    get japaneseComparator(): number | null;
    set japaneseComparator(value: number | null);
    /**
     * 日本人と同等以上の有無 Equal or greater [V_ORG-014]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　2(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E171
     */
    get equalOrGreater(): YesNo | null;
    set equalOrGreater(value: YesNo | null);
    /** 報酬の支払方法 */
    get paymentMethod(): CoeVOrganizationPaymentMethod;
    /**
     * 異なる待遇の有無 Different treatment [V_ORG-017]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　2(6)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E174
     */
    get differentTreatment(): YesNo | null;
    set differentTreatment(value: YesNo | null);
    /**
     * 異なる待遇の内容 Details of different treatment [V_ORG-018]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(6)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E175
     */
    get detailsOfDifferentTreatment(): string | null;
    set detailsOfDifferentTreatment(value: string | null);
    /**
     * 一時帰国の有給休暇の有無 Paid leave for return [V_ORG-019]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　2(7)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E176
     */
    get paidLeaveForReturn(): YesNo | null;
    set paidLeaveForReturn(value: YesNo | null);
    /**
     * 雇用関係 分野特有基準の有無 Field criteria (employment) [V_ORG-020]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 任意
     * 備考: 様式の項番　2(8)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E177
     */
    get fieldCriteriaEmployment(): YesNo | null;
    set fieldCriteriaEmployment(value: YesNo | null);
    /**
     * 帰国旅費負担の有無 Return travel cost [V_ORG-021]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　2(9)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E178
     */
    get returnTravelCost(): YesNo | null;
    set returnTravelCost(value: YesNo | null);
    /**
     * 健康状況等の把握措置の有無 Health monitoring [V_ORG-022]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　2(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E179
     */
    get healthMonitoring(): YesNo | null;
    set healthMonitoring(value: YesNo | null);
    /**
     * 適正在留 分野特有基準の有無 Field criteria (residence) [V_ORG-023]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 任意
     * 備考: 様式の項番　2(11)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E180
     */
    get fieldCriteriaResidence(): YesNo | null;
    set fieldCriteriaResidence(value: YesNo | null);
    /**
     * 労働者派遣の対象の有無 Dispatch worker? [V_ORG-024]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E181
     */
    get dispatchWorker(): YesNo | null;
    set dispatchWorker(value: YesNo | null);
    /** 派遣先 */
    get dispatchSite(): CoeVOrganizationDispatchSite;
    /** 派遣期間 */
    get dispatchPeriod(): CoeVOrganizationDispatchPeriod;
    /**
     * 職業紹介事業者の有無 Placement provider? [V_ORG-035]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　2(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E192
     */
    get hasPlacementProvider(): YesNo | null;
    set hasPlacementProvider(value: YesNo | null);
    /** 職業紹介事業者 */
    get placementProvider(): CoeVOrganizationPlacementProvider;
    /**
     * 許可・届出番号 Permission/notification no. [V_ORG-043]
     * 属性: 半角英数字 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E200
     */
    get permissionNotificationNo(): string | null;
    set permissionNotificationNo(value: string | null);
    /**
     * 受理年月日 Date of receipt [V_ORG-044]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E201
     */
    get dateOfReceipt(): PartialDate | null;
    set dateOfReceipt(value: DateInput | null);
    /**
     * 取次機関の有無 Intermediary? [V_ORG-045]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　2(14)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E202
     */
    get hasIntermediary(): YesNo | null;
    set hasIntermediary(value: YesNo | null);
    /** 取次機関 */
    get intermediary(): CoeVOrganizationIntermediary;
    /**
     * 所属機関 氏名又は名称 Organization: name [V_ORG-050]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(1)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E207
     */
    get organizationName(): string | null;
    set organizationName(value: string | null);
    /**
     * 法人番号 Corporation no. [V_ORG-051]
     * 属性: 半角数字 法人番号 / 桁数: 13文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(2)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E208
     */
    get corporationNo(): string | null;
    set corporationNo(value: string | null);
    /**
     * 雇用保険適用事業所番号 EI office no. [V_ORG-052]
     * 属性: 半角数字 雇用保険適用事業所番号 / 桁数: 11文字固定
     * 要否: 任意
     * 備考: 様式の項番　3(3)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E209
     */
    get eiOfficeNo(): string | null;
    set eiOfficeNo(value: string | null);
    /**
     * 業種（主） Business type (main) [V_ORG-053]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 業種
     * 要否: 必須
     * 備考: 様式の項番　3(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E210
     */
    get businessTypeMain(): BusinessType | null;
    set businessTypeMain(value: BusinessType | null);
    /** 業種（他）（2回） */
    get otherBusinessTypes(): readonly [
        CoeVOrganizationOtherBusinessTypes,
        CoeVOrganizationOtherBusinessTypes
    ];
    /** 住所 */
    get address(): CoeVOrganizationAddress;
    /**
     * 電話番号 Telephone [V_ORG-059]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(5)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E216
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 資本金 Capital [V_ORG-060]
     * 属性: 半角数字 金額（円） / 桁数: 15文字以内
     * 要否: 任意
     * 備考: 様式の項番　3(6)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E217
     */
    get capital(): number | null;
    set capital(value: number | null);
    /**
     * 年間売上金額（直近年度） Annual sales [V_ORG-061]
     * 属性: 半角数字 金額（円） / 桁数: 15文字以内
     * 要否: 任意
     * 備考: 様式の項番　3(7)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E218
     */
    get annualSales(): number | null;
    set annualSales(value: number | null);
    /**
     * 常勤職員数 Full-time employees [V_ORG-062]
     * 属性: 半角数字 整数 / 桁数: 7文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(8)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E219
     */
    get fullTimeEmployees(): number | null;
    set fullTimeEmployees(value: number | null);
    /**
     * 代表者の氏名 Representative [V_ORG-063]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(9)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E220
     */
    get representative(): string | null;
    set representative(value: string | null);
    /**
     * 勤務させる事業所名 Place of business [V_ORG-064]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E221
     */
    get placeOfBusiness(): string | null;
    set placeOfBusiness(value: string | null);
    /** 事業所 */
    get office(): CoeVOrganizationOffice;
    /**
     * 健康保険・厚生年金 適用の有無 Health/pension insurance [V_ORG-068]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E225
     */
    get healthPensionInsurance(): YesNo | null;
    set healthPensionInsurance(value: YesNo | null);
    /**
     * 労災・雇用保険 適用の有無 Accident/employment insurance [V_ORG-069]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E226
     */
    get accidentEmploymentInsurance(): YesNo | null;
    set accidentEmploymentInsurance(value: YesNo | null);
    /**
     * 労働保険番号 Labor insurance number [V_ORG-070]
     * 属性: 半角数字 労働保険番号 / 桁数: 14文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E227
     */
    get laborInsuranceNumber(): string | null;
    set laborInsuranceNumber(value: string | null);
    /**
     * 労働・社会保険・租税法令違反の有無 Violation of laws [V_ORG-071]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(11)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E228
     */
    get violationOfLaws(): YesNo | null;
    set violationOfLaws(value: YesNo | null);
    /**
     * 労働・社会保険・租税法令違反 内容 Details of violation of laws [V_ORG-072]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(11)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E229
     */
    get detailsOfViolationOfLaws(): string | null;
    set detailsOfViolationOfLaws(value: string | null);
    /**
     * 非自発的離職の有無 Involuntary separation [V_ORG-073]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E230
     */
    get involuntarySeparation(): YesNo | null;
    set involuntarySeparation(value: YesNo | null);
    /**
     * 非自発的離職 内容・理由 Details/reason [V_ORG-074]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E231
     */
    get detailsReason(): string | null;
    set detailsReason(value: string | null);
    /**
     * 行方不明者発生の有無 Disappearance [V_ORG-075]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E232
     */
    get disappearance(): YesNo | null;
    set disappearance(value: YesNo | null);
    /**
     * 行方不明者発生 内容 Details of disappearance [V_ORG-076]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E233
     */
    get detailsOfDisappearance(): string | null;
    set detailsOfDisappearance(value: string | null);
    /**
     * 刑に処せられたことの有無 Criminal punishment [V_ORG-077]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(14)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E234
     */
    get criminalPunishment(): YesNo | null;
    set criminalPunishment(value: YesNo | null);
    /**
     * 刑に処せられたこと 内容・該当者名 Details of criminal punishment [V_ORG-078]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(14)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E235
     */
    get detailsOfCriminalPunishment(): string | null;
    set detailsOfCriminalPunishment(value: string | null);
    /**
     * 精神機能の障害の有無 Mental disability [V_ORG-079]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(15)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E236
     */
    get mentalDisability(): YesNo | null;
    set mentalDisability(value: YesNo | null);
    /**
     * 精神機能の障害 内容・該当者名 Details of mental disability [V_ORG-080]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(15)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E237
     */
    get detailsOfMentalDisability(): string | null;
    set detailsOfMentalDisability(value: string | null);
    /**
     * 破産手続開始決定の有無 Bankruptcy [V_ORG-081]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(16)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E238
     */
    get bankruptcy(): YesNo | null;
    set bankruptcy(value: YesNo | null);
    /**
     * 破産手続開始決定 内容・該当者名 Details of bankruptcy [V_ORG-082]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(16)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E239
     */
    get detailsOfBankruptcy(): string | null;
    set detailsOfBankruptcy(value: string | null);
    /**
     * 実習認定取消しの有無 Accreditation revoked [V_ORG-083]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(17)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E240
     */
    get accreditationRevoked(): YesNo | null;
    set accreditationRevoked(value: YesNo | null);
    /**
     * 実習認定取消し 内容・該当者名 Details of revoked accreditation [V_ORG-084]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(17)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E241
     */
    get detailsOfRevokedAccreditation(): string | null;
    set detailsOfRevokedAccreditation(value: string | null);
    /**
     * 取消法人の役員であったことの有無 Officer of revoked corp. [V_ORG-085]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(18)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E242
     */
    get officerOfRevokedCorp(): YesNo | null;
    set officerOfRevokedCorp(value: YesNo | null);
    /**
     * 取消法人の役員であったこと 内容・該当者名 Details of officer of revoked corporation [V_ORG-086]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(18)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E243
     */
    get detailsOfOfficerOfRevokedCorporation(): string | null;
    set detailsOfOfficerOfRevokedCorporation(value: string | null);
    /**
     * 出入国・労働法令の不正行為の有無 Wrongful acts (5y) [V_ORG-087]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(19)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E244
     */
    get wrongfulActs5y(): YesNo | null;
    set wrongfulActs5y(value: YesNo | null);
    /**
     * 出入国・労働法令の不正行為 内容・該当者名 Details of wrongful acts [V_ORG-088]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(19)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E245
     */
    get detailsOfWrongfulActs(): string | null;
    set detailsOfWrongfulActs(value: string | null);
    /**
     * 暴力団員等の有無 Organized crime [V_ORG-089]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(20)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E246
     */
    get organizedCrime(): YesNo | null;
    set organizedCrime(value: YesNo | null);
    /**
     * 暴力団員等 内容・該当者名 Details of organized crime [V_ORG-090]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(20)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E247
     */
    get detailsOfOrganizedCrime(): string | null;
    set detailsOfOrganizedCrime(value: string | null);
    /**
     * 法定代理人の該当の有無 Statutory agent falls under [V_ORG-091]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 任意
     * 備考: 様式の項番　3(21)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E248
     */
    get statutoryAgentFallsUnder(): YesNo | null;
    set statutoryAgentFallsUnder(value: YesNo | null);
    /**
     * 法定代理人の該当 内容・該当者名 Details of statutory agent [V_ORG-092]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(21)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E249
     */
    get detailsOfStatutoryAgent(): string | null;
    set detailsOfStatutoryAgent(value: string | null);
    /**
     * 暴力団員等による支配の有無 Controlled by organized crime [V_ORG-093]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(22)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E250
     */
    get controlledByOrganizedCrime(): YesNo | null;
    set controlledByOrganizedCrime(value: YesNo | null);
    /**
     * 暴力団員等による支配 内容 Details of control by organized crime [V_ORG-094]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(22)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E251
     */
    get detailsOfControlByOrganizedCrime(): string | null;
    set detailsOfControlByOrganizedCrime(value: string | null);
    /**
     * 活動内容文書の作成備置の有無 Activity documents kept [V_ORG-095]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(23)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E252
     */
    get activityDocumentsKept(): YesNo | null;
    set activityDocumentsKept(value: YesNo | null);
    /**
     * 保証金契約の認識の有無 Knowing of deposit [V_ORG-096]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(24)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E253
     */
    get knowingOfDeposit(): YesNo | null;
    set knowingOfDeposit(value: YesNo | null);
    /**
     * 保証金契約の認識 内容 Details of deposit [V_ORG-097]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(24)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E254
     */
    get detailsOfDeposit(): string | null;
    set detailsOfDeposit(value: string | null);
    /**
     * 違約金契約の有無 Penalty contract [V_ORG-098]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(25)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E255
     */
    get penaltyContract(): YesNo | null;
    set penaltyContract(value: YesNo | null);
    /**
     * 違約金契約 内容 Details of penalty contract [V_ORG-099]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(25)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E256
     */
    get detailsOfPenaltyContract(): string | null;
    set detailsOfPenaltyContract(value: string | null);
    /**
     * 支援費用を負担させないことの有無 Support cost not charged [V_ORG-100]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(26)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E257
     */
    get supportCostNotCharged(): YesNo | null;
    set supportCostNotCharged(value: YesNo | null);
    /**
     * 派遣元要件該当の有無 Dispatcher requirement [V_ORG-101]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(27)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E258
     */
    get dispatcherRequirement(): YesNo | null;
    set dispatcherRequirement(value: YesNo | null);
    /** 派遣元要件 ①～④（4回） */
    get dispatcherRequirements(): readonly [
        CoeVOrganizationDispatcherRequirements,
        CoeVOrganizationDispatcherRequirements,
        CoeVOrganizationDispatcherRequirements,
        CoeVOrganizationDispatcherRequirements
    ];
    /**
     * 派遣先の欠格該当の有無 Dispatch site disqualified [V_ORG-104]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(28)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E261
     */
    get dispatchSiteDisqualified(): YesNo | null;
    set dispatchSiteDisqualified(value: YesNo | null);
    /**
     * 派遣先の欠格該当 内容 Details of disqualified dispatch site [V_ORG-105]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(28)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E262
     */
    get detailsOfDisqualifiedDispatchSite(): string | null;
    set detailsOfDisqualifiedDispatchSite(value: string | null);
    /**
     * 労災保険加入等の措置の有無 Accident insurance measures [V_ORG-106]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(29)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E263
     */
    get accidentInsuranceMeasures(): YesNo | null;
    set accidentInsuranceMeasures(value: YesNo | null);
    /**
     * 労災保険加入等の措置 内容 Details of accident insurance measures [V_ORG-107]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(29)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E264
     */
    get detailsOfAccidentInsuranceMeasures(): string | null;
    set detailsOfAccidentInsuranceMeasures(value: string | null);
    /**
     * 継続履行体制の有無 Structure for continuity [V_ORG-108]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(30)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E265
     */
    get structureForContinuity(): YesNo | null;
    set structureForContinuity(value: YesNo | null);
    /**
     * 報酬支払方法の確認の有無 Verifiable payment [V_ORG-109]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(31)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E266
     */
    get verifiablePayment(): YesNo | null;
    set verifiablePayment(value: YesNo | null);
    /**
     * 共生施策への協力の有無 Cooperation with local govt [V_ORG-110]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(32)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E267
     */
    get cooperationWithLocalGovt(): YesNo | null;
    set cooperationWithLocalGovt(value: YesNo | null);
    /**
     * 協力確認書（事業所）提出の有無 Letter submitted (workplace) [V_ORG-111]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(32)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E268
     */
    get letterSubmittedWorkplace(): YesNo | null;
    set letterSubmittedWorkplace(value: YesNo | null);
    /**
     * 提出年月日（事業所） Workplace letter: date [V_ORG-112]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(32)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E269
     */
    get workplaceLetterDate(): PartialDate | null;
    set workplaceLetterDate(value: DateInput | null);
    /**
     * 提出先名（事業所） Workplace letter: recipient [V_ORG-113]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(32)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E270
     */
    get workplaceLetterRecipient(): string | null;
    set workplaceLetterRecipient(value: string | null);
    /**
     * 協力確認書（住居地）提出の有無 Letter submitted (residence) [V_ORG-114]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　3(32)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E271
     */
    get letterSubmittedResidence(): YesNo | null;
    set letterSubmittedResidence(value: YesNo | null);
    /**
     * 提出年月日（住居地） Residence letter: date [V_ORG-115]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(32)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E272
     */
    get residenceLetterDate(): PartialDate | null;
    set residenceLetterDate(value: DateInput | null);
    /**
     * 提出先名（住居地） Residence letter: recipient [V_ORG-116]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(32)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E273
     */
    get residenceLetterRecipient(): string | null;
    set residenceLetterRecipient(value: string | null);
    /**
     * 契約履行 分野特有基準の有無 Field criteria (performance) [V_ORG-117]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 任意
     * 備考: 様式の項番　3(33)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E274
     */
    get fieldCriteriaPerformance(): YesNo | null;
    set fieldCriteriaPerformance(value: YesNo | null);
    /**
     * 登録支援機関への全部委託の有無 Fully entrusted to RSO? [V_ORG-118]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(34)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E275
     */
    get fullyEntrustedToRSO(): YesNo | null;
    set fullyEntrustedToRSO(value: YesNo | null);
    /**
     * 支援責任者名 Support manager [V_ORG-119]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(34)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E276
     */
    get supportManagerName(): string | null;
    set supportManagerName(value: string | null);
    /** 支援責任者 */
    get supportManager(): CoeVOrganizationSupportManager;
    /**
     * 支援担当者名 Support staff [V_ORG-122]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(35)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E279
     */
    get supportStaffName(): string | null;
    set supportStaffName(value: string | null);
    /** 支援担当者 */
    get supportStaff(): CoeVOrganizationSupportStaff;
    /**
     * 支援体制要件該当の有無 Support requirement [V_ORG-125]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(36)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E282
     */
    get supportRequirement(): YesNo | null;
    set supportRequirement(value: YesNo | null);
    /** 支援体制要件 ①～③（3回） */
    get supportRequirements(): readonly [
        CoeVOrganizationSupportRequirements,
        CoeVOrganizationSupportRequirements,
        CoeVOrganizationSupportRequirements
    ];
    /**
     * ③の内容 Details of item 3 [V_ORG-127]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(36)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E284
     */
    get detailsOfItem3(): string | null;
    set detailsOfItem3(value: string | null);
    /**
     * 理解できる言語での支援体制の有無 Language support [V_ORG-128]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(37)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E285
     */
    get languageSupport(): YesNo | null;
    set languageSupport(value: YesNo | null);
    /**
     * 支援状況文書の備置の有無 Support documents kept [V_ORG-129]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(38)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E286
     */
    get supportDocumentsKept(): YesNo | null;
    set supportDocumentsKept(value: YesNo | null);
    /**
     * 中立性の有無 Neutrality [V_ORG-130]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(39)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E287
     */
    get neutrality(): YesNo | null;
    set neutrality(value: YesNo | null);
    /**
     * 支援を怠ったことの有無 Failure of support [V_ORG-131]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(40)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E288
     */
    get failureOfSupport(): YesNo | null;
    set failureOfSupport(value: YesNo | null);
    /**
     * 支援を怠ったこと 内容 Details of failure of support [V_ORG-132]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(40)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E289
     */
    get detailsOfFailureOfSupport(): string | null;
    set detailsOfFailureOfSupport(value: string | null);
    /**
     * 定期面談体制の有無 Periodic interviews [V_ORG-133]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(41)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E290
     */
    get periodicInterviews(): YesNo | null;
    set periodicInterviews(value: YesNo | null);
    /**
     * 支援計画 分野特有基準の有無 Field criteria (support) [V_ORG-134]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 任意
     * 備考: 様式の項番　3(42)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E291
     */
    get fieldCriteriaSupport(): YesNo | null;
    set fieldCriteriaSupport(value: YesNo | null);
    /** 4 支援計画 (1)～(16)（16回） */
    get supportPlan(): readonly [
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan,
        CoeVOrganizationSupportPlan
    ];
    /** 登録支援機関 */
    get supportOrganization(): CoeVOrganizationSupportOrganization;
    /**
     * 登録番号 Registration no. [V_ORG-144]
     * 属性: 半角英数字 / 桁数: 12文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(6)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E301
     */
    get registrationNo(): string | null;
    set registrationNo(value: string | null);
    /**
     * 登録年月日 Date of registration [V_ORG-145]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(7)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E302
     */
    get dateOfRegistration(): PartialDate | null;
    set dateOfRegistration(value: DateInput | null);
    /**
     * 支援を行う事業所の名称 Place of support [V_ORG-146]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(8)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E303
     */
    get placeOfSupport(): string | null;
    set placeOfSupport(value: string | null);
    /**
     * 支援を行う事業所の所在地 Address [V_ORG-147]
     * 属性: 全角 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(9)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E304
     */
    get supportOfficeAddress(): string | null;
    set supportOfficeAddress(value: string | null);
    /**
     * 支援責任者名 Entrusted support manager [V_ORG-148]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E305
     */
    get entrustedSupportManager(): string | null;
    set entrustedSupportManager(value: string | null);
    /**
     * 支援担当者名 Entrusted support staff [V_ORG-149]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(11)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E306
     */
    get entrustedSupportStaff(): string | null;
    set entrustedSupportStaff(value: string | null);
    /**
     * 対応可能言語 Languages [V_ORG-150]
     * 属性: 全角 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E307
     */
    get languages(): string | null;
    set languages(value: string | null);
    /**
     * 支援委託手数料（月額／人） Fee per person-month [V_ORG-151]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E308
     */
    get feePerPersonMonth(): number | null;
    set feePerPersonMonth(value: number | null);
}
/** 特定技能所属機関等 */
export declare class CoeVOrganization extends Group<CoeVOrganizationInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationContractPeriodInit {
    /** 雇用契約期間 始期 */
    contractFrom?: DateInput | null | undefined;
    /** 雇用契約期間 終期 */
    contractTo?: DateInput | null | undefined;
}
export interface CoeVOrganizationContractPeriod {
    /**
     * 雇用契約期間 始期 Contract from [V_ORG-002]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　2(1)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E159
     */
    get contractFrom(): PartialDate | null;
    set contractFrom(value: DateInput | null);
    /**
     * 雇用契約期間 終期 Contract to [V_ORG-003]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　2(1)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E160
     */
    get contractTo(): PartialDate | null;
    set contractTo(value: DateInput | null);
}
/** 雇用契約期間 */
export declare class CoeVOrganizationContractPeriod extends Group<CoeVOrganizationContractPeriodInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationDutiesInit {
    /** 特定産業分野 */
    specifiedIndustrialField?: IndustrialField | null | undefined;
    /** 業務区分 */
    workCategory?: WorkCategory | null | undefined;
}
export interface CoeVOrganizationDuties {
    /**
     * 特定産業分野 Specified industrial field [V_ORG-004]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 特定産業分野
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(2)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E161
     */
    get specifiedIndustrialField(): IndustrialField | null;
    set specifiedIndustrialField(value: IndustrialField | null);
    /**
     * 業務区分 Work category [V_ORG-005]
     * 属性: 半角数字 コード / 桁数: 4文字固定 / コード表: 業務区分（分野別）
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(2)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E162
     */
    get workCategory(): WorkCategory | null;
    set workCategory(value: WorkCategory | null);
}
/** 従事すべき業務 */
export declare class CoeVOrganizationDuties extends Group<CoeVOrganizationDutiesInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationOtherOccupationsInit {
    /** 職種（他） */
    otherOccupations?: Occupation | null | undefined;
}
export interface CoeVOrganizationOtherOccupations {
    /**
     * 職種（他） Other occupation [V_ORG-007]
     * 属性: 半角数字 コード / 桁数: 3文字固定 / コード表: 職種
     * 要否: 任意
     * 備考: 様式の項番　2(2)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E164
     */
    get otherOccupations(): Occupation | null;
    set otherOccupations(value: Occupation | null);
}
/** 職種（他） */
export declare class CoeVOrganizationOtherOccupations extends Group<CoeVOrganizationOtherOccupationsInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationWorkingHoursInit {
    /** 所定労働時間 週平均 */
    weeklyHours?: number | null | undefined;
    /** 所定労働時間 月平均 */
    monthlyHours?: number | null | undefined;
}
export interface CoeVOrganizationWorkingHours {
    /**
     * 所定労働時間 週平均 Weekly hours [V_ORG-008]
     * 属性: 半角数値 小数点以下1桁 / 桁数: 4文字以内、小数点以下1桁
     * 要否: 必須
     * 備考: 様式の項番　2(3)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E165
     */
    get weeklyHours(): number | null;
    set weeklyHours(value: number | null);
    /**
     * 所定労働時間 月平均 Monthly hours [V_ORG-009]
     * 属性: 半角数値 小数点以下1桁 / 桁数: 5文字以内、小数点以下1桁
     * 要否: 必須
     * 備考: 様式の項番　2(3)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E166
     */
    get monthlyHours(): number | null;
    set monthlyHours(value: number | null);
}
/** 所定労働時間 */
export declare class CoeVOrganizationWorkingHours extends Group<CoeVOrganizationWorkingHoursInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationPaymentMethodInit {
    /** 報酬の支払方法 通貨払 */
    cash?: Applicability | null | undefined;
    /** 報酬の支払方法 口座振込み */
    bankTransfer?: Applicability | null | undefined;
}
export interface CoeVOrganizationPaymentMethod {
    /**
     * 報酬の支払方法 通貨払 Cash [V_ORG-015]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 任意
     * 備考: 様式の項番　2(5)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E172
     */
    get cash(): Applicability | null;
    set cash(value: Applicability | null);
    /**
     * 報酬の支払方法 口座振込み Bank transfer [V_ORG-016]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 任意
     * 備考: 様式の項番　2(5)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E173
     */
    get bankTransfer(): Applicability | null;
    set bankTransfer(value: Applicability | null);
}
/** 報酬の支払方法 */
export declare class CoeVOrganizationPaymentMethod extends Group<CoeVOrganizationPaymentMethodInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationDispatchSiteInit {
    /** 派遣先 氏名又は名称 */
    dispatchSiteName?: string | null | undefined;
    /** 派遣先 法人番号 */
    corporationNo?: string | null | undefined;
    /** 派遣先 雇用保険適用事業所番号 */
    eiOfficeNo?: string | null | undefined;
    /** 派遣先 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 派遣先 市区町村 */
    city?: string | null | undefined;
    /** 派遣先 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 派遣先 電話番号 */
    telephone?: string | null | undefined;
    /** 派遣先 代表者の氏名 */
    representative?: string | null | undefined;
}
export interface CoeVOrganizationDispatchSite {
    /**
     * 派遣先 氏名又は名称 Dispatch site: name [V_ORG-025]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E182
     */
    get dispatchSiteName(): string | null;
    set dispatchSiteName(value: string | null);
    /**
     * 派遣先 法人番号 Corporation no. [V_ORG-026]
     * 属性: 半角数字 法人番号 / 桁数: 13文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E183
     */
    get corporationNo(): string | null;
    set corporationNo(value: string | null);
    /**
     * 派遣先 雇用保険適用事業所番号 EI office no. [V_ORG-027]
     * 属性: 半角数字 雇用保険適用事業所番号 / 桁数: 11文字固定
     * 要否: 任意
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E184
     */
    get eiOfficeNo(): string | null;
    set eiOfficeNo(value: string | null);
    /**
     * 派遣先 都道府県 Prefecture [V_ORG-028]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E185
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 派遣先 市区町村 City [V_ORG-029]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E186
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 派遣先 町名丁目番地号等 Address [V_ORG-030]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E187
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 派遣先 電話番号 Telephone [V_ORG-031]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E188
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 派遣先 代表者の氏名 Representative [V_ORG-032]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E189
     */
    get representative(): string | null;
    set representative(value: string | null);
}
/** 派遣先 */
export declare class CoeVOrganizationDispatchSite extends Group<CoeVOrganizationDispatchSiteInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationDispatchPeriodInit {
    /** 派遣期間 始期 */
    from?: DateInput | null | undefined;
    /** 派遣期間 終期 */
    to?: DateInput | null | undefined;
}
export interface CoeVOrganizationDispatchPeriod {
    /**
     * 派遣期間 始期 from [V_ORG-033]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E190
     */
    get from(): PartialDate | null;
    set from(value: DateInput | null);
    /**
     * 派遣期間 終期 to [V_ORG-034]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(12)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E191
     */
    get to(): PartialDate | null;
    set to(value: DateInput | null);
}
/** 派遣期間 */
export declare class CoeVOrganizationDispatchPeriod extends Group<CoeVOrganizationDispatchPeriodInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationPlacementProviderInit {
    /** 職業紹介事業者 氏名又は名称 */
    name?: string | null | undefined;
    /** 職業紹介事業者 法人番号 */
    corporationNo?: string | null | undefined;
    /** 職業紹介事業者 雇用保険適用事業所番号 */
    eiOfficeNo?: string | null | undefined;
    /** 職業紹介事業者 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 職業紹介事業者 市区町村 */
    city?: string | null | undefined;
    /** 職業紹介事業者 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 職業紹介事業者 電話番号 */
    telephone?: string | null | undefined;
}
export interface CoeVOrganizationPlacementProvider {
    /**
     * 職業紹介事業者 氏名又は名称 Name [V_ORG-036]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E193
     */
    get name(): string | null;
    set name(value: string | null);
    /**
     * 職業紹介事業者 法人番号 Corporation no. [V_ORG-037]
     * 属性: 半角数字 法人番号 / 桁数: 13文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E194
     */
    get corporationNo(): string | null;
    set corporationNo(value: string | null);
    /**
     * 職業紹介事業者 雇用保険適用事業所番号 EI office no. [V_ORG-038]
     * 属性: 半角数字 雇用保険適用事業所番号 / 桁数: 11文字固定
     * 要否: 任意
     * 備考: 様式の項番　2(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E195
     */
    get eiOfficeNo(): string | null;
    set eiOfficeNo(value: string | null);
    /**
     * 職業紹介事業者 都道府県 Prefecture [V_ORG-039]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E196
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 職業紹介事業者 市区町村 City [V_ORG-040]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E197
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 職業紹介事業者 町名丁目番地号等 Address [V_ORG-041]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E198
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 職業紹介事業者 電話番号 Telephone [V_ORG-042]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(13)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E199
     */
    get telephone(): string | null;
    set telephone(value: string | null);
}
/** 職業紹介事業者 */
export declare class CoeVOrganizationPlacementProvider extends Group<CoeVOrganizationPlacementProviderInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationIntermediaryInit {
    /** 取次機関 氏名又は名称 */
    name?: string | null | undefined;
    /** 取次機関 国・地域 */
    country?: Nationality | null | undefined;
    /** 取次機関 住所 */
    address?: string | null | undefined;
    /** 取次機関 電話番号 */
    telephone?: string | null | undefined;
}
export interface CoeVOrganizationIntermediary {
    /**
     * 取次機関 氏名又は名称 Name [V_ORG-046]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(14)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E203
     */
    get name(): string | null;
    set name(value: string | null);
    /**
     * 取次機関 国・地域 Country [V_ORG-047]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(14)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E204
     */
    get country(): Nationality | null;
    set country(value: Nationality | null);
    /**
     * 取次機関 住所 Address [V_ORG-048]
     * 属性: 全角 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(14)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E205
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 取次機関 電話番号 Telephone [V_ORG-049]
     * 属性: 半角数字 電話番号 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(14)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E206
     */
    get telephone(): string | null;
    set telephone(value: string | null);
}
/** 取次機関 */
export declare class CoeVOrganizationIntermediary extends Group<CoeVOrganizationIntermediaryInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationOtherBusinessTypesInit {
    /** 業種（他） */
    otherBusinessTypes?: BusinessType | null | undefined;
}
export interface CoeVOrganizationOtherBusinessTypes {
    /**
     * 業種（他） Business type (other) [V_ORG-054]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 業種
     * 要否: 任意
     * 備考: 様式の項番　3(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E211
     */
    get otherBusinessTypes(): BusinessType | null;
    set otherBusinessTypes(value: BusinessType | null);
}
/** 業種（他） */
export declare class CoeVOrganizationOtherBusinessTypes extends Group<CoeVOrganizationOtherBusinessTypesInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationAddressInit {
    /** 住所 郵便番号 */
    postalCode?: string | null | undefined;
    /** 住所 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 住所 市区町村 */
    city?: string | null | undefined;
    /** 住所 町名丁目番地号等 */
    address?: string | null | undefined;
}
export interface CoeVOrganizationAddress {
    /**
     * 住所 郵便番号 Postal code [V_ORG-055]
     * 属性: 半角数字 郵便番号 / 桁数: 7文字固定
     * 要否: 任意
     * 備考: 様式の項番　3(5)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E212
     */
    get postalCode(): string | null;
    set postalCode(value: string | null);
    /**
     * 住所 都道府県 Prefecture [V_ORG-056]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　3(5)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E213
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 住所 市区町村 City [V_ORG-057]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(5)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E214
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 住所 町名丁目番地号等 Address [V_ORG-058]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(5)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E215
     */
    get address(): string | null;
    set address(value: string | null);
}
/** 住所 */
export declare class CoeVOrganizationAddress extends Group<CoeVOrganizationAddressInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationOfficeInit {
    /** 事業所 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 事業所 市区町村 */
    city?: string | null | undefined;
    /** 事業所 町名丁目番地号等 */
    address?: string | null | undefined;
}
export interface CoeVOrganizationOffice {
    /**
     * 事業所 都道府県 Prefecture [V_ORG-065]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　3(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E222
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 事業所 市区町村 City [V_ORG-066]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E223
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 事業所 町名丁目番地号等 Address [V_ORG-067]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　3(10)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E224
     */
    get address(): string | null;
    set address(value: string | null);
}
/** 事業所 */
export declare class CoeVOrganizationOffice extends Group<CoeVOrganizationOfficeInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationDispatcherRequirementsInit {
    /** 要件 該当 */
    itemTicked?: Applicability | null | undefined;
    /** 要件 内容 */
    details?: string | null | undefined;
}
export interface CoeVOrganizationDispatcherRequirements {
    /**
     * 要件 該当 Item ticked [V_ORG-102]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(27)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E259
     */
    get itemTicked(): Applicability | null;
    set itemTicked(value: Applicability | null);
    /**
     * 要件 内容 Details [V_ORG-103]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(27)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E260
     */
    get details(): string | null;
    set details(value: string | null);
}
/** 派遣元要件 ①～④ */
export declare class CoeVOrganizationDispatcherRequirements extends Group<CoeVOrganizationDispatcherRequirementsInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationSupportManagerInit {
    /** 支援責任者 所属・役職 */
    title?: string | null | undefined;
    /** 支援責任者 選任の有無 */
    appointed?: YesNo | null | undefined;
}
export interface CoeVOrganizationSupportManager {
    /**
     * 支援責任者 所属・役職 Title [V_ORG-120]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(34)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E277
     */
    get title(): string | null;
    set title(value: string | null);
    /**
     * 支援責任者 選任の有無 Appointed [V_ORG-121]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(34)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E278
     */
    get appointed(): YesNo | null;
    set appointed(value: YesNo | null);
}
/** 支援責任者 */
export declare class CoeVOrganizationSupportManager extends Group<CoeVOrganizationSupportManagerInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationSupportStaffInit {
    /** 支援担当者 所属・役職 */
    title?: string | null | undefined;
    /** 支援担当者 選任の有無 */
    appointed?: YesNo | null | undefined;
}
export interface CoeVOrganizationSupportStaff {
    /**
     * 支援担当者 所属・役職 Title [V_ORG-123]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(35)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E280
     */
    get title(): string | null;
    set title(value: string | null);
    /**
     * 支援担当者 選任の有無 Appointed [V_ORG-124]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(35)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E281
     */
    get appointed(): YesNo | null;
    set appointed(value: YesNo | null);
}
/** 支援担当者 */
export declare class CoeVOrganizationSupportStaff extends Group<CoeVOrganizationSupportStaffInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationSupportRequirementsInit {
    /** 要件 該当 */
    itemTicked?: Applicability | null | undefined;
}
export interface CoeVOrganizationSupportRequirements {
    /**
     * 要件 該当 Item ticked [V_ORG-126]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 条件付き必須
     * 備考: 様式の項番　3(36)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E283
     */
    get itemTicked(): Applicability | null;
    set itemTicked(value: Applicability | null);
}
/** 支援体制要件 ①～③ */
export declare class CoeVOrganizationSupportRequirements extends Group<CoeVOrganizationSupportRequirementsInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationSupportPlanInit {
    /** 支援計画 実施の有無 */
    supportPlanItem?: YesNo | null | undefined;
}
export interface CoeVOrganizationSupportPlan {
    /**
     * 支援計画 実施の有無 Support plan item [V_ORG-135]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　4
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E292
     */
    get supportPlanItem(): YesNo | null;
    set supportPlanItem(value: YesNo | null);
}
/** 4 支援計画 (1)～(16) */
export declare class CoeVOrganizationSupportPlan extends Group<CoeVOrganizationSupportPlanInit> {
    static get $members(): Members;
}
export interface CoeVOrganizationSupportOrganizationInit {
    /** 登録支援機関 氏名又は名称 */
    rsoName?: string | null | undefined;
    /** 登録支援機関 法人番号 */
    corporationNo?: string | null | undefined;
    /** 登録支援機関 雇用保険適用事業所番号 */
    eiOfficeNo?: string | null | undefined;
    /** 登録支援機関 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 登録支援機関 市区町村 */
    city?: string | null | undefined;
    /** 登録支援機関 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 登録支援機関 電話番号 */
    telephone?: string | null | undefined;
    /** 登録支援機関 代表者の氏名 */
    representative?: string | null | undefined;
}
export interface CoeVOrganizationSupportOrganization {
    /**
     * 登録支援機関 氏名又は名称 RSO: name [V_ORG-136]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(1)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E293
     */
    get rsoName(): string | null;
    set rsoName(value: string | null);
    /**
     * 登録支援機関 法人番号 Corporation no. [V_ORG-137]
     * 属性: 半角数字 法人番号 / 桁数: 13文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(2)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E294
     */
    get corporationNo(): string | null;
    set corporationNo(value: string | null);
    /**
     * 登録支援機関 雇用保険適用事業所番号 EI office no. [V_ORG-138]
     * 属性: 半角数字 雇用保険適用事業所番号 / 桁数: 11文字固定
     * 要否: 任意
     * 備考: 様式の項番　5(3)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E295
     */
    get eiOfficeNo(): string | null;
    set eiOfficeNo(value: string | null);
    /**
     * 登録支援機関 都道府県 Prefecture [V_ORG-139]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E296
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 登録支援機関 市区町村 City [V_ORG-140]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E297
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 登録支援機関 町名丁目番地号等 Address [V_ORG-141]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E298
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 登録支援機関 電話番号 Telephone [V_ORG-142]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E299
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 登録支援機関 代表者の氏名 Representative [V_ORG-143]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5(5)
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E300
     */
    get representative(): string | null;
    set representative(value: string | null);
}
/** 登録支援機関 */
export declare class CoeVOrganizationSupportOrganization extends Group<CoeVOrganizationSupportOrganizationInit> {
    static get $members(): Members;
}
