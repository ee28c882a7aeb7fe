import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { specialCourseCodes } from "../code-tables/special-course.js";
/**
 * 専門課程名称 (SENMON)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A38
 */
export declare enum SpecialCourse {
    /** 工業 */
    工業 = "01",
    /** 農業 */
    農業 = "02",
    /** 医療・衛生 */
    医療衛生 = "03",
    /** 教育・社会福祉 */
    教育社会福祉 = "04",
    /** 法律 */
    法律 = "05",
    /** 商業実務 */
    商業実務 = "06",
    /** 服飾・家政 */
    服飾家政 = "07",
    /** 文化・教養 */
    文化教養 = "08",
    /** その他 */
    その他 = "09"
}
/** 専門課程名称の値かどうか */
export declare const isSpecialCourse: CodeGuard<SpecialCourse>;
/** 名称がちょうど一致する値 */
export declare const specialCourseFromLabel: CodeFromLabel<SpecialCourse>;
export { specialCourseCodes };
