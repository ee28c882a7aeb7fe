import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { residenceStatusCodes } from "../code-tables/residence-status.js";
/**
 * 在留資格 (ZAIRYU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A54
 */
export declare enum ResidenceStatus {
    /** 外交 / Diplomat */
    Diplomat = "A010",
    /** 公用 / Official */
    Official = "A020",
    /** 教授 / Professor */
    Professor = "A030",
    /** 芸術 / Artist */
    Artist = "A040",
    /** 宗教 / Religious Activities */
    ReligiousActivities = "A050",
    /** 報道 / Journalist */
    Journalist = "A060",
    /** 高度専門職1号イ / Highly Skilled Professional (i)(a) */
    HighlySkilledProfessionalIA = "B010",
    /** 高度専門職1号ロ / Highly Skilled Professional (i)(b) */
    HighlySkilledProfessionalIB = "B020",
    /** 高度専門職1号ハ / Highly Skilled Professional (i)(c) */
    HighlySkilledProfessionalIC = "B030",
    /** 高度専門職2号 / Highly Skilled Professional (ii) */
    HighlySkilledProfessionalIi = "B040",
    /** 経営・管理 / Business Manager */
    BusinessManager = "B050",
    /** 法律・会計業務 / Legal/Accounting Services */
    LegalAccountingServices = "B060",
    /** 医療 / Medical Services */
    MedicalServices = "B070",
    /** 研究 / Researcher */
    Researcher = "B080",
    /** 教育 / Instructor */
    Instructor = "B090",
    /** 技術・人文知識・国際業務 / Engineer/Specialist in Humanities/International Services */
    EngineerSpecialistInHumanitiesInternationalServices = "B100",
    /** 企業内転勤 / Intra-company Transferee */
    IntraCompanyTransferee = "B110",
    /** 介護 / Nursing Care */
    NursingCare = "B120",
    /** 興行 / Entertainer */
    Entertainer = "B130",
    /** 技能 / Skilled Labor */
    SkilledLabor = "B140",
    /** 特定技能1号 / Specified Skilled Worker (i) */
    SpecifiedSkilledWorkerI = "B150",
    /** 特定技能2号 / Specified Skilled Worker (ii) */
    SpecifiedSkilledWorkerIi = "B160",
    /** 技能実習1号イ / Technical Intern Training (i)(a) */
    TechnicalInternTrainingIA = "B170",
    /** 技能実習1号ロ / Technical Intern Training (i)(b) */
    TechnicalInternTrainingIB = "B180",
    /** 技能実習2号イ / Technical Intern Training (ii)(a) */
    TechnicalInternTrainingIiA = "B190",
    /** 技能実習2号ロ / Technical Intern Training (ii)(b) */
    TechnicalInternTrainingIiB = "B200",
    /** 技能実習3号イ / Technical Intern Training (iii)(a) */
    TechnicalInternTrainingIiiA = "B210",
    /** 技能実習3号ロ / Technical Intern Training (iii)(b) */
    TechnicalInternTrainingIiiB = "B220",
    /** 文化活動 / Cultural Activities */
    CulturalActivities = "D010",
    /** 短期滞在 / Temporary Visitor */
    TemporaryVisitor = "D020",
    /** 留学 / Student */
    Student = "E010",
    /** 研修 / Trainee */
    Trainee = "E020",
    /** 家族滞在 / Dependent */
    Dependent = "E030",
    /** 特定活動 / Designated Activities */
    DesignatedActivities = "F010",
    /** 永住者 / Permanent Resident */
    PermanentResident = "T010",
    /** 日本人の配偶者等 / Spouse or Child of Japanese National */
    SpouseOrChildOfJapaneseNational = "T020",
    /** 永住者の配偶者等 / Spouse or Child of Permanent Resident */
    SpouseOrChildOfPermanentResident = "T030",
    /** 定住者 / Long-Term Resident */
    LongTermResident = "T040"
}
/** 在留資格の値かどうか */
export declare const isResidenceStatus: CodeGuard<ResidenceStatus>;
/** 名称がちょうど一致する値 */
export declare const residenceStatusFromLabel: CodeFromLabel<ResidenceStatus>;
export { residenceStatusCodes };
