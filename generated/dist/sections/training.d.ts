import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { BusinessType } from "../codes/business-type.js";
import type { Nationality } from "../codes/nationality.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { SupervisionLicense } from "../codes/supervision-license.js";
import type { TrainingKind } from "../codes/training-kind.js";
import type { TrainingOccupation } from "../codes/training-occupation.js";
import type { TrainingOperation } from "../codes/training-operation.js";
import type { YesNo } from "../codes/yes-no.js";
export interface TrainingInit {
    /** 技能実習の区分 */
    titType?: TrainingKind | null | undefined;
    /** 実習実施者 */
    trainer?: TrainingTrainerInit | undefined;
    /** 職種 */
    occupation?: TrainingOccupation | null | undefined;
    /** 作業 */
    operation?: TrainingOperation | null | undefined;
    /** 技能実習計画認定番号 */
    planAccreditationNo?: string | null | undefined;
    /** 認定年月日 */
    date?: DateInput | null | undefined;
    /** 実習期間 */
    trainingPeriod?: TrainingTrainingPeriodInit | undefined;
    /** 講習の有無 */
    lecture?: YesNo | null | undefined;
    /** 講習時間 */
    hours?: number | null | undefined;
    /** 監理団体の有無 */
    supervisingOrg?: YesNo | null | undefined;
    /** 監理団体 */
    supervisingOrganization?: TrainingSupervisingOrganizationInit | undefined;
    /** 送出機関 */
    sendingOrganization?: TrainingSendingOrganizationInit | undefined;
    /** 報酬月額 */
    monthlyPay?: number | null | undefined;
    /** 法人番号 */
    corporationNo?: string | null | undefined;
    /** 雇用保険適用事業所番号 */
    eiNo?: string | null | undefined;
    /** 業種 */
    businessType?: BusinessType | null | undefined;
    /** 常勤職員数 */
    employees?: number | null | undefined;
    /** 技能実習生数 */
    titWorkers?: number | null | undefined;
}
export interface Training {
    /**
     * 技能実習の区分 TIT type [Y_APP-001]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 技能実習の区分
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E117
     */
    get titType(): TrainingKind | null;
    set titType(value: TrainingKind | null);
    /** 実習実施者 */
    get trainer(): TrainingTrainer;
    /**
     * 職種 Occupation [Y_APP-007]
     * 属性: 半角数字 コード / 桁数: 3文字固定 / コード表: 技能実習 職種
     * 要否: 必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E123
     */
    get occupation(): TrainingOccupation | null;
    set occupation(value: TrainingOccupation | null);
    /**
     * 作業 Operation [Y_APP-008]
     * 属性: 半角数字 コード / 桁数: 4文字固定 / コード表: 技能実習 作業
     * 要否: 必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E124
     */
    get operation(): TrainingOperation | null;
    set operation(value: TrainingOperation | null);
    /**
     * 技能実習計画認定番号 Plan accreditation no. [Y_APP-009]
     * 属性: 半角英数字 / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E125
     */
    get planAccreditationNo(): string | null;
    set planAccreditationNo(value: string | null);
    /**
     * 認定年月日 Date [Y_APP-010]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E126
     */
    get date(): PartialDate | null;
    set date(value: DateInput | null);
    /** 実習期間 */
    get trainingPeriod(): TrainingTrainingPeriod;
    /**
     * 講習の有無 Lecture [Y_APP-013]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E129
     */
    get lecture(): YesNo | null;
    set lecture(value: YesNo | null);
    /**
     * 講習時間 Hours [Y_APP-014]
     * 属性: 半角数字 整数 / 桁数: 4文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E130
     */
    get hours(): number | null;
    set hours(value: number | null);
    /**
     * 監理団体の有無 Supervising org. [Y_APP-015]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　O1
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E131
     */
    get supervisingOrg(): YesNo | null;
    set supervisingOrg(value: YesNo | null);
    /** 監理団体 */
    get supervisingOrganization(): TrainingSupervisingOrganization;
    /** 送出機関 */
    get sendingOrganization(): TrainingSendingOrganization;
    /**
     * 報酬月額 Monthly pay [Y_APP-026]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 必須
     * 備考: 様式の項番　O3
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E142
     */
    get monthlyPay(): number | null;
    set monthlyPay(value: number | null);
    /**
     * 法人番号 Corporation no. [Y_APP-027]
     * 属性: 半角数字 法人番号 / 桁数: 13文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　O3
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E143
     */
    get corporationNo(): string | null;
    set corporationNo(value: string | null);
    /**
     * 雇用保険適用事業所番号 EI no. [Y_APP-028]
     * 属性: 半角数字 雇用保険適用事業所番号 / 桁数: 11文字固定
     * 要否: 任意
     * 備考: 様式の項番　O3
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E144
     */
    get eiNo(): string | null;
    set eiNo(value: string | null);
    /**
     * 業種 Business type [Y_APP-029]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 業種
     * 要否: 必須
     * 備考: 様式の項番　O3
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E145
     */
    get businessType(): BusinessType | null;
    set businessType(value: BusinessType | null);
    /**
     * 常勤職員数 Employees [Y_APP-030]
     * 属性: 半角数字 整数 / 桁数: 7文字以内
     * 要否: 必須
     * 備考: 様式の項番　O3
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E146
     */
    get employees(): number | null;
    set employees(value: number | null);
    /**
     * 技能実習生数 TIT workers [Y_APP-031]
     * 属性: 半角数字 整数 / 桁数: 7文字以内
     * 要否: 必須
     * 備考: 様式の項番　O3
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E147
     */
    get titWorkers(): number | null;
    set titWorkers(value: number | null);
}
/** 技能実習 */
export declare class Training extends Group<TrainingInit> {
    static get $members(): Members;
}
export interface TrainingTrainerInit {
    /** 実習実施者 名称 */
    implementingOrg?: string | null | undefined;
    /** 実習実施者 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 実習実施者 市区町村 */
    city?: string | null | undefined;
    /** 実習実施者 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 実習実施者 電話番号 */
    telephone?: string | null | undefined;
}
export interface TrainingTrainer {
    /**
     * 実習実施者 名称 Implementing org. [Y_APP-002]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E118
     */
    get implementingOrg(): string | null;
    set implementingOrg(value: string | null);
    /**
     * 実習実施者 都道府県 Prefecture [Y_APP-003]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E119
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 実習実施者 市区町村 City [Y_APP-004]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E120
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 実習実施者 町名丁目番地号等 Address [Y_APP-005]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E121
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 実習実施者 電話番号 Telephone [Y_APP-006]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E122
     */
    get telephone(): string | null;
    set telephone(value: string | null);
}
/** 実習実施者 */
export declare class TrainingTrainer extends Group<TrainingTrainerInit> {
    static get $members(): Members;
}
export interface TrainingTrainingPeriodInit {
    /** 実習期間 始期 */
    from?: DateInput | null | undefined;
    /** 実習期間 終期 */
    to?: DateInput | null | undefined;
}
export interface TrainingTrainingPeriod {
    /**
     * 実習期間 始期 from [Y_APP-011]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E127
     */
    get from(): PartialDate | null;
    set from(value: DateInput | null);
    /**
     * 実習期間 終期 to [Y_APP-012]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E128
     */
    get to(): PartialDate | null;
    set to(value: DateInput | null);
}
/** 実習期間 */
export declare class TrainingTrainingPeriod extends Group<TrainingTrainingPeriodInit> {
    static get $members(): Members;
}
export interface TrainingSupervisingOrganizationInit {
    /** 監理団体 名称 */
    name?: string | null | undefined;
    /** 監理団体 許可番号 */
    permissionNo?: string | null | undefined;
    /** 監理団体 許可の区分 */
    generalSpecial?: SupervisionLicense | null | undefined;
    /** 監理団体 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 監理団体 市区町村 */
    city?: string | null | undefined;
    /** 監理団体 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 監理団体 電話番号 */
    telephone?: string | null | undefined;
}
export interface TrainingSupervisingOrganization {
    /**
     * 監理団体 名称 Name [Y_APP-016]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　O1
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E132
     */
    get name(): string | null;
    set name(value: string | null);
    /**
     * 監理団体 許可番号 Permission no. [Y_APP-017]
     * 属性: 半角英数字 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　O1
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E133
     */
    get permissionNo(): string | null;
    set permissionNo(value: string | null);
    /**
     * 監理団体 許可の区分 General/Special [Y_APP-018]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 監理団体許可区分
     * 要否: 条件付き必須
     * 備考: 様式の項番　O1
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E134
     */
    get generalSpecial(): SupervisionLicense | null;
    set generalSpecial(value: SupervisionLicense | null);
    /**
     * 監理団体 都道府県 Prefecture [Y_APP-019]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 条件付き必須
     * 備考: 様式の項番　O1
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E135
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 監理団体 市区町村 City [Y_APP-020]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　O1
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E136
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 監理団体 町名丁目番地号等 Address [Y_APP-021]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　O1
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E137
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 監理団体 電話番号 Telephone [Y_APP-022]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　O1
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E138
     */
    get telephone(): string | null;
    set telephone(value: string | null);
}
/** 監理団体 */
export declare class TrainingSupervisingOrganization extends Group<TrainingSupervisingOrganizationInit> {
    static get $members(): Members;
}
export interface TrainingSendingOrganizationInit {
    /** 送出機関 名称 */
    sendingOrg?: string | null | undefined;
    /** 送出機関 国・地域 */
    country?: Nationality | null | undefined;
    /** 送出機関 所在地 */
    address?: string | null | undefined;
}
export interface TrainingSendingOrganization {
    /**
     * 送出機関 名称 Sending org. [Y_APP-023]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　O2
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E139
     */
    get sendingOrg(): string | null;
    set sendingOrg(value: string | null);
    /**
     * 送出機関 国・地域 Country [Y_APP-024]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 条件付き必須
     * 備考: 様式の項番　O2
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E140
     */
    get country(): Nationality | null;
    set country(value: Nationality | null);
    /**
     * 送出機関 所在地 Address [Y_APP-025]
     * 属性: 全角 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　O2
     * 3.0/CSVレイアウト仕様書.xlsx 区分Y!E141
     */
    get address(): string | null;
    set address(value: string | null);
}
/** 送出機関 */
export declare class TrainingSendingOrganization extends Group<TrainingSendingOrganizationInit> {
    static get $members(): Members;
}
