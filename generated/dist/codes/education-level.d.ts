import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { educationLevelCodes } from "../code-tables/education-level.js";
/**
 * 最終学歴区分 (GAKUREKI)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A16
 */
export declare enum EducationLevel {
    /** 大学院（博士） / Doctor */
    Doctor = "01",
    /** 大学院（修士） / Master */
    Master = "02",
    /** 大学 / Bachelor */
    Bachelor = "03",
    /** 短期大学 / Junior college */
    JuniorCollege = "04",
    /** 専門学校 / College of technology */
    CollegeOfTechnology = "05",
    /** 高等学校 / Senior high school */
    SeniorHighSchool = "06",
    /** 中学校 / Junior high school */
    JuniorHighSchool = "07",
    /** その他 / Others */
    Others = "08"
}
/** 最終学歴区分の値かどうか */
export declare const isEducationLevel: CodeGuard<EducationLevel>;
/** 名称がちょうど一致する値 */
export declare const educationLevelFromLabel: CodeFromLabel<EducationLevel>;
export { educationLevelCodes };
