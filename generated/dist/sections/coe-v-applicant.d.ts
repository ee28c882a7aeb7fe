import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Applicability } from "../codes/applicability.js";
import type { CompletionProof } from "../codes/completion-proof.js";
import type { JapaneseExam } from "../codes/japanese-exam.js";
import type { Nationality } from "../codes/nationality.js";
import type { Place } from "../codes/place.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { SkillExam } from "../codes/skill-exam.js";
import type { TrainingOccupation } from "../codes/training-occupation.js";
import type { TrainingOperation } from "../codes/training-operation.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoeVApplicantInit {
    /** 特定技能所属機関 氏名又は名称 */
    organizationOfAffiliationName?: string | null | undefined;
    /** 所属機関 */
    affiliation?: CoeVApplicantAffiliationInit | undefined;
    /** 技能水準 */
    skillLevel?: CoeVApplicantSkillLevelInit | undefined;
    /** 技能水準 試験 */
    skillExams?: readonly CoeVApplicantSkillExamsInit[] | undefined;
    /** 技能水準 証明方法 その他の評価方法 */
    skillOtherMethod?: Applicability | null | undefined;
    /** 技能水準 証明方法 技能実習2号良好修了 */
    skillLevelCompletedTITIi?: Applicability | null | undefined;
    /** 日本語能力 */
    japaneseAbility?: CoeVApplicantJapaneseAbilityInit | undefined;
    /** 日本語能力 試験 */
    japaneseExams?: readonly CoeVApplicantJapaneseExamsInit[] | undefined;
    /** 日本語能力 証明方法 その他 */
    japaneseOther?: Applicability | null | undefined;
    /** 日本語能力 証明方法 技能実習2号良好修了 */
    japaneseAbilityCompletedTITIi?: Applicability | null | undefined;
    /** 良好に修了した技能実習2号 */
    completedTrainings?: readonly CoeVApplicantCompletedTrainingsInit[] | undefined;
    /** 通算在留期間 */
    totalStay?: CoeVApplicantTotalStayInit | undefined;
    /** 保証金の徴収等の契約の有無 */
    depositContract?: YesNo | null | undefined;
    /** 徴収又は管理機関名 */
    collectingOrganization?: string | null | undefined;
    /** 徴収金額又は管理財産 */
    amountProperty?: string | null | undefined;
    /** 外国の機関への費用合意の有無 */
    feesToForeignOrganization?: YesNo | null | undefined;
    /** 外国の機関名 */
    nameOfOrganization?: string | null | undefined;
    /** 支払額（円換算） */
    paymentInYen?: number | null | undefined;
    /** 遵守すべき手続を経ていることの有無 */
    homeCountryProcedures?: YesNo | null | undefined;
    /** 定期的負担費用の合意の有無 */
    regularExpensesAgreed?: YesNo | null | undefined;
    /** 技能等の移転に努めることの有無 */
    effortToTransferSkills?: YesNo | null | undefined;
    /** 分野特有の基準適合の有無 */
    fieldSpecificCriteria?: YesNo | null | undefined;
    /** 職歴の有無 */
    hasJobs?: YesNo | null | undefined;
    /** 職歴 */
    jobs?: readonly CoeVApplicantJobsInit[] | undefined;
}
export interface CoeVApplicant {
    /**
     * 特定技能所属機関 氏名又は名称 Organization of affiliation: name [V_APP-001]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E117
     */
    get organizationOfAffiliationName(): string | null;
    set organizationOfAffiliationName(value: string | null);
    /** 所属機関 */
    get affiliation(): CoeVApplicantAffiliation;
    /** 技能水準 */
    get skillLevel(): CoeVApplicantSkillLevel;
    /** 技能水準 試験（3回） */
    get skillExams(): readonly [
        CoeVApplicantSkillExams,
        CoeVApplicantSkillExams,
        CoeVApplicantSkillExams
    ];
    /**
     * 技能水準 証明方法 その他の評価方法 Skill: other method [V_APP-012]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 任意
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E128
     */
    get skillOtherMethod(): Applicability | null;
    set skillOtherMethod(value: Applicability | null);
    /**
     * 技能水準 証明方法 技能実習2号良好修了 Skill level: completed TIT(ii) [V_APP-013]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 任意
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E129
     */
    get skillLevelCompletedTITIi(): Applicability | null;
    set skillLevelCompletedTITIi(value: Applicability | null);
    /** 日本語能力 */
    get japaneseAbility(): CoeVApplicantJapaneseAbility;
    /** 日本語能力 試験（3回） */
    get japaneseExams(): readonly [
        CoeVApplicantJapaneseExams,
        CoeVApplicantJapaneseExams,
        CoeVApplicantJapaneseExams
    ];
    /**
     * 日本語能力 証明方法 その他 Japanese: other [V_APP-020]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 任意
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E136
     */
    get japaneseOther(): Applicability | null;
    set japaneseOther(value: Applicability | null);
    /**
     * 日本語能力 証明方法 技能実習2号良好修了 Japanese ability: completed TIT(ii) [V_APP-021]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 任意
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E137
     */
    get japaneseAbilityCompletedTITIi(): Applicability | null;
    set japaneseAbilityCompletedTITIi(value: Applicability | null);
    /** 良好に修了した技能実習2号（2回） */
    get completedTrainings(): readonly [
        CoeVApplicantCompletedTrainings,
        CoeVApplicantCompletedTrainings
    ];
    /** 通算在留期間 */
    get totalStay(): CoeVApplicantTotalStay;
    /**
     * 保証金の徴収等の契約の有無 Deposit contract [V_APP-027]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E143
     */
    get depositContract(): YesNo | null;
    set depositContract(value: YesNo | null);
    /**
     * 徴収又は管理機関名 Collecting organization [V_APP-028]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E144
     */
    get collectingOrganization(): string | null;
    set collectingOrganization(value: string | null);
    /**
     * 徴収金額又は管理財産 Amount/property [V_APP-029]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　27
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E145
     */
    get amountProperty(): string | null;
    set amountProperty(value: string | null);
    /**
     * 外国の機関への費用合意の有無 Fees to foreign organization [V_APP-030]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 任意
     * 備考: 様式の項番　28
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E146
     */
    get feesToForeignOrganization(): YesNo | null;
    set feesToForeignOrganization(value: YesNo | null);
    /**
     * 外国の機関名 Name of organization [V_APP-031]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　28
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E147
     */
    get nameOfOrganization(): string | null;
    set nameOfOrganization(value: string | null);
    /**
     * 支払額（円換算） Payment in yen [V_APP-032]
     * 属性: 半角数字 金額（円） / 桁数: 10文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　28
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E148
     */
    get paymentInYen(): number | null;
    set paymentInYen(value: number | null);
    /**
     * 遵守すべき手続を経ていることの有無 Home-country procedures [V_APP-033]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 任意
     * 備考: 様式の項番　29
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E149
     */
    get homeCountryProcedures(): YesNo | null;
    set homeCountryProcedures(value: YesNo | null);
    /**
     * 定期的負担費用の合意の有無 Regular expenses agreed [V_APP-034]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 任意
     * 備考: 様式の項番　30
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E150
     */
    get regularExpensesAgreed(): YesNo | null;
    set regularExpensesAgreed(value: YesNo | null);
    /**
     * 技能等の移転に努めることの有無 Effort to transfer skills [V_APP-035]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　31
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E151
     */
    get effortToTransferSkills(): YesNo | null;
    set effortToTransferSkills(value: YesNo | null);
    /**
     * 分野特有の基準適合の有無 Field-specific criteria [V_APP-036]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 任意
     * 備考: 様式の項番　32
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E152
     */
    get fieldSpecificCriteria(): YesNo | null;
    set fieldSpecificCriteria(value: YesNo | null);
    /**
     * 職歴の有無 Work experience [V_APP-037]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　33
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E153
     */
    get hasJobs(): YesNo | null;
    set hasJobs(value: YesNo | null);
    /** 職歴（10回） */
    get jobs(): readonly [
        CoeVApplicantJobs,
        CoeVApplicantJobs,
        CoeVApplicantJobs,
        CoeVApplicantJobs,
        CoeVApplicantJobs,
        CoeVApplicantJobs,
        CoeVApplicantJobs,
        CoeVApplicantJobs,
        CoeVApplicantJobs,
        CoeVApplicantJobs
    ];
}
/** 申請人に関する事項 */
export declare class CoeVApplicant extends Group<CoeVApplicantInit> {
    static get $members(): Members;
}
export interface CoeVApplicantAffiliationInit {
    /** 所属機関 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 所属機関 市区町村 */
    city?: string | null | undefined;
    /** 所属機関 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 所属機関 電話番号 */
    telephone?: string | null | undefined;
}
export interface CoeVApplicantAffiliation {
    /**
     * 所属機関 都道府県 Prefecture [V_APP-002]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E118
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 所属機関 市区町村 City [V_APP-003]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E119
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 所属機関 町名丁目番地号等 Address [V_APP-004]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E120
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 所属機関 電話番号 Telephone [V_APP-005]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　22
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E121
     */
    get telephone(): string | null;
    set telephone(value: string | null);
}
/** 所属機関 */
export declare class CoeVApplicantAffiliation extends Group<CoeVApplicantAffiliationInit> {
    static get $members(): Members;
}
export interface CoeVApplicantSkillLevelInit {
    /** 技能水準 証明方法 評価方法 */
    skillEvaluationMethod?: Applicability | null | undefined;
    /** 技能水準 証明方法 試験 */
    skillExam?: Applicability | null | undefined;
}
export interface CoeVApplicantSkillLevel {
    /**
     * 技能水準 証明方法 評価方法 Skill: evaluation method [V_APP-006]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 任意
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E122
     */
    get skillEvaluationMethod(): Applicability | null;
    set skillEvaluationMethod(value: Applicability | null);
    /**
     * 技能水準 証明方法 試験 Skill: exam [V_APP-007]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 任意
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E123
     */
    get skillExam(): Applicability | null;
    set skillExam(value: Applicability | null);
}
/** 技能水準 */
export declare class CoeVApplicantSkillLevel extends Group<CoeVApplicantSkillLevelInit> {
    static get $members(): Members;
}
export interface CoeVApplicantSkillExamsInit {
    /** 合格した試験名 */
    nameOfPassedExam?: SkillExam | null | undefined;
    /** 試験名 その他 */
    others?: string | null | undefined;
    /** 受験地 国内/国外 */
    examLocation?: Place | null | undefined;
    /** 受験地 国名 */
    country?: Nationality | null | undefined;
}
export interface CoeVApplicantSkillExams {
    /**
     * 合格した試験名 Name of passed exam [V_APP-008]
     * 属性: 半角数字 コード / 桁数: 3文字固定 / コード表: 技能試験
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E124
     */
    get nameOfPassedExam(): SkillExam | null;
    set nameOfPassedExam(value: SkillExam | null);
    /**
     * 試験名 その他 Others [V_APP-009]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E125
     */
    get others(): string | null;
    set others(value: string | null);
    /**
     * 受験地 国内/国外 Exam location [V_APP-010]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 本邦/外国
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E126
     */
    get examLocation(): Place | null;
    set examLocation(value: Place | null);
    /**
     * 受験地 国名 Country [V_APP-011]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 条件付き必須
     * 備考: 様式の項番　23
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E127
     */
    get country(): Nationality | null;
    set country(value: Nationality | null);
}
/** 技能水準 試験 */
export declare class CoeVApplicantSkillExams extends Group<CoeVApplicantSkillExamsInit> {
    static get $members(): Members;
}
export interface CoeVApplicantJapaneseAbilityInit {
    /** 日本語能力 証明方法 評価方法 */
    japaneseEvaluationMethod?: Applicability | null | undefined;
    /** 日本語能力 証明方法 試験 */
    japaneseExam?: Applicability | null | undefined;
}
export interface CoeVApplicantJapaneseAbility {
    /**
     * 日本語能力 証明方法 評価方法 Japanese: evaluation method [V_APP-014]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 任意
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E130
     */
    get japaneseEvaluationMethod(): Applicability | null;
    set japaneseEvaluationMethod(value: Applicability | null);
    /**
     * 日本語能力 証明方法 試験 Japanese: exam [V_APP-015]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 任意
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E131
     */
    get japaneseExam(): Applicability | null;
    set japaneseExam(value: Applicability | null);
}
/** 日本語能力 */
export declare class CoeVApplicantJapaneseAbility extends Group<CoeVApplicantJapaneseAbilityInit> {
    static get $members(): Members;
}
export interface CoeVApplicantJapaneseExamsInit {
    /** 合格した試験名 */
    nameOfPassedExam?: JapaneseExam | null | undefined;
    /** 試験名 その他 */
    others?: string | null | undefined;
    /** 受験地 国内/国外 */
    examLocation?: Place | null | undefined;
    /** 受験地 国名 */
    country?: Nationality | null | undefined;
}
export interface CoeVApplicantJapaneseExams {
    /**
     * 合格した試験名 Name of passed exam [V_APP-016]
     * 属性: 半角数字 コード / 桁数: 3文字固定 / コード表: 日本語試験
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E132
     */
    get nameOfPassedExam(): JapaneseExam | null;
    set nameOfPassedExam(value: JapaneseExam | null);
    /**
     * 試験名 その他 Others [V_APP-017]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E133
     */
    get others(): string | null;
    set others(value: string | null);
    /**
     * 受験地 国内/国外 Exam location [V_APP-018]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 本邦/外国
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E134
     */
    get examLocation(): Place | null;
    set examLocation(value: Place | null);
    /**
     * 受験地 国名 Country [V_APP-019]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 条件付き必須
     * 備考: 様式の項番　24
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E135
     */
    get country(): Nationality | null;
    set country(value: Nationality | null);
}
/** 日本語能力 試験 */
export declare class CoeVApplicantJapaneseExams extends Group<CoeVApplicantJapaneseExamsInit> {
    static get $members(): Members;
}
export interface CoeVApplicantCompletedTrainingsInit {
    /** 職種 */
    occupation?: TrainingOccupation | null | undefined;
    /** 作業 */
    operations?: TrainingOperation | null | undefined;
    /** 良好修了の証明 */
    proof?: CompletionProof | null | undefined;
}
export interface CoeVApplicantCompletedTrainings {
    /**
     * 職種 Occupation [V_APP-022]
     * 属性: 半角数字 コード / 桁数: 3文字固定 / コード表: 技能実習 職種
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E138
     */
    get occupation(): TrainingOccupation | null;
    set occupation(value: TrainingOccupation | null);
    /**
     * 作業 Operations [V_APP-023]
     * 属性: 半角数字 コード / 桁数: 4文字固定 / コード表: 技能実習 作業
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E139
     */
    get operations(): TrainingOperation | null;
    set operations(value: TrainingOperation | null);
    /**
     * 良好修了の証明 Proof [V_APP-024]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 良好修了の証明
     * 要否: 条件付き必須
     * 備考: 様式の項番　25
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E140
     */
    get proof(): CompletionProof | null;
    set proof(value: CompletionProof | null);
}
/** 良好に修了した技能実習2号 */
export declare class CoeVApplicantCompletedTrainings extends Group<CoeVApplicantCompletedTrainingsInit> {
    static get $members(): Members;
}
export interface CoeVApplicantTotalStayInit {
    /** 通算在留期間 年 */
    cumulativePeriodYears?: number | null | undefined;
    /** 通算在留期間 月 */
    months?: number | null | undefined;
}
export interface CoeVApplicantTotalStay {
    /**
     * 通算在留期間 年 Cumulative period: years [V_APP-025]
     * 属性: 半角数字 整数 / 桁数: 1文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E141
     */
    get cumulativePeriodYears(): number | null;
    set cumulativePeriodYears(value: number | null);
    /**
     * 通算在留期間 月 months [V_APP-026]
     * 属性: 半角数字 整数 / 桁数: 2文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　26
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E142
     */
    get months(): number | null;
    set months(value: number | null);
}
/** 通算在留期間 */
export declare class CoeVApplicantTotalStay extends Group<CoeVApplicantTotalStayInit> {
    static get $members(): Members;
}
export interface CoeVApplicantJobsInit {
    /** 国・地域 */
    country?: Nationality | null | undefined;
    /** 入社年月 */
    dateOfJoining?: DateInput | null | undefined;
    /** 退社年月 */
    dateOfLeaving?: DateInput | null | undefined;
    /** 勤務先名称 */
    placeOfEmployment?: string | null | undefined;
}
export interface CoeVApplicantJobs {
    /**
     * 国・地域 Country [V_APP-038]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 条件付き必須
     * 備考: 様式の項番　33
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E154
     */
    get country(): Nationality | null;
    set country(value: Nationality | null);
    /**
     * 入社年月 Date of joining [V_APP-039]
     * 属性: 半角数字 YYYYMM（不詳可） / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　33
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E155
     */
    get dateOfJoining(): PartialDate | null;
    set dateOfJoining(value: DateInput | null);
    /**
     * 退社年月 Date of leaving [V_APP-040]
     * 属性: 半角数字 YYYYMM（不詳可） / 桁数: 6文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　33
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E156
     */
    get dateOfLeaving(): PartialDate | null;
    set dateOfLeaving(value: DateInput | null);
    /**
     * 勤務先名称 Place of employment [V_APP-041]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　33
     * 3.0/CSVレイアウト仕様書.xlsx 区分V!E157
     */
    get placeOfEmployment(): string | null;
    set placeOfEmployment(value: string | null);
}
/** 職歴 */
export declare class CoeVApplicantJobs extends Group<CoeVApplicantJobsInit> {
    static get $members(): Members;
}
