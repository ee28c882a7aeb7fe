import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { japaneseExamCodes } from "../code-tables/japanese-exam.js";
/**
 * 日本語試験 (NIHONGO)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A49
 */
export declare enum JapaneseExam {
    /** 日本語能力試験 N1 */
    日本語能力試験N1 = "011",
    /** 日本語能力試験 N2 */
    日本語能力試験N2 = "012",
    /** 日本語能力試験 N3 */
    日本語能力試験N3 = "013",
    /** 日本語能力試験 N4 */
    日本語能力試験N4 = "014",
    /** 日本語能力試験 N5 */
    日本語能力試験N5 = "015",
    /** 国際交流基金日本語基礎テスト(JFT-Basic) */
    国際交流基金日本語基礎テストJFTBasic = "021",
    /** 介護日本語評価試験 */
    介護日本語評価試験 = "031",
    /** その他 */
    その他 = "999"
}
/** 日本語試験の値かどうか */
export declare const isJapaneseExam: CodeGuard<JapaneseExam>;
/** 名称がちょうど一致する値 */
export declare const japaneseExamFromLabel: CodeFromLabel<JapaneseExam>;
export { japaneseExamCodes };
