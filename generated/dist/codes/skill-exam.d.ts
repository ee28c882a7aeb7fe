import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { skillExamCodes } from "../code-tables/skill-exam.js";
/**
 * 技能試験 (SHIKEN)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A48
 */
export declare enum SkillExam {
    /** 介護技能評価試験 */
    介護技能評価試験 = "101",
    /** ビルクリーニング分野特定技能評価試験 */
    ビルクリーニング分野特定技能評価試験 = "201",
    /** 製造分野特定技能1号評価試験 */
    製造分野特定技能1号評価試験 = "301",
    /** 建設分野特定技能1号評価試験 */
    建設分野特定技能1号評価試験 = "401",
    /** 自動車整備分野特定技能評価試験 */
    自動車整備分野特定技能評価試験 = "501",
    /** 宿泊分野特定技能評価試験 */
    宿泊分野特定技能評価試験 = "601",
    /** 農業技能測定試験 */
    農業技能測定試験 = "701",
    /** 飲食料品製造業特定技能測定試験 */
    飲食料品製造業特定技能測定試験 = "801",
    /** 外食業特定技能測定試験 */
    外食業特定技能測定試験 = "901",
    /** その他 */
    その他 = "999"
}
/** 技能試験の値かどうか */
export declare const isSkillExam: CodeGuard<SkillExam>;
/** 名称がちょうど一致する値 */
export declare const skillExamFromLabel: CodeFromLabel<SkillExam>;
export { skillExamCodes };
