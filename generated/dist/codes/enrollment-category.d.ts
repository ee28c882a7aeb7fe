import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { enrollmentCategoryCodes } from "../code-tables/enrollment-category.js";
/**
 * 在籍区分 (ZAISEKI)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A34
 */
export declare enum EnrollmentCategory {
    /** 日本語教育機関（専修学校専門課程） */
    日本語教育機関専修学校専門課程 = "01",
    /** 日本語教育機関（各種学校） */
    日本語教育機関各種学校 = "04",
    /** 日本語教育機関（その他） */
    日本語教育機関その他 = "05",
    /** 専修学校（専門課程） */
    専修学校専門課程 = "06",
    /** 専修学校（高等課程） */
    専修学校高等課程 = "07",
    /** 専修学校（一般課程） */
    専修学校一般課程 = "08",
    /** 日本語教育機関（大学） */
    日本語教育機関大学 = "09",
    /** 大学（非正規生／専ら聴講による） */
    大学非正規生専ら聴講による = "10",
    /** 大学院（博士） */
    大学院博士 = "13",
    /** 大学院（修士） */
    大学院修士 = "14",
    /** 大学院（非正規生／専ら聴講によらない） */
    大学院非正規生専ら聴講によらない = "15",
    /** 大学院（非正規生／専ら聴講による） */
    大学院非正規生専ら聴講による = "16",
    /** 大学（正規生） */
    大学正規生 = "17",
    /** 大学（非正規生／専ら聴講によらない） */
    大学非正規生専ら聴講によらない = "18"
}
/** 在籍区分の値かどうか */
export declare const isEnrollmentCategory: CodeGuard<EnrollmentCategory>;
/** 名称がちょうど一致する値 */
export declare const enrollmentCategoryFromLabel: CodeFromLabel<EnrollmentCategory>;
export { enrollmentCategoryCodes };
