import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { facultyCodes } from "../code-tables/faculty.js";
/**
 * 学部・課程 (GAKUBU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A37
 */
export declare enum Faculty {
    /** 法学 */
    法学 = "01",
    /** 経済学 */
    経済学 = "02",
    /** 政治学 */
    政治学 = "03",
    /** 商学 */
    商学 = "04",
    /** 経営学 */
    経営学 = "05",
    /** 文学 */
    文学 = "06",
    /** 語学 */
    語学 = "07",
    /** 社会学 */
    社会学 = "08",
    /** 歴史学 */
    歴史学 = "09",
    /** 心理学 */
    心理学 = "10",
    /** 教育学 */
    教育学 = "11",
    /** 芸術学 */
    芸術学 = "12",
    /** その他人文・社会科学 */
    その他人文社会科学 = "13",
    /** 理学 */
    理学 = "14",
    /** 化学 */
    化学 = "15",
    /** 工学 */
    工学 = "16",
    /** 農学 */
    農学 = "17",
    /** 水産学 */
    水産学 = "18",
    /** 薬学 */
    薬学 = "19",
    /** 医学 */
    医学 = "20",
    /** 歯学 */
    歯学 = "21",
    /** その他自然科学 */
    その他自然科学 = "22",
    /** 体育学 */
    体育学 = "23",
    /** 介護福祉 */
    介護福祉 = "24",
    /** その他 */
    その他 = "25"
}
/** 学部・課程の値かどうか */
export declare const isFaculty: CodeGuard<Faculty>;
/** 名称がちょうど一致する値 */
export declare const facultyFromLabel: CodeFromLabel<Faculty>;
export { facultyCodes };
