import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { vocationalMajorCodes } from "../code-tables/vocational-major.js";
/**
 * 専攻・専門分野（専門学校） (SENKO_SEN)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A19
 */
export declare enum VocationalMajor {
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
    /** 介護福祉 */
    介護福祉 = "09",
    /** その他 */
    その他 = "10"
}
/** 専攻・専門分野（専門学校）の値かどうか */
export declare const isVocationalMajor: CodeGuard<VocationalMajor>;
/** 名称がちょうど一致する値 */
export declare const vocationalMajorFromLabel: CodeFromLabel<VocationalMajor>;
export { vocationalMajorCodes };
