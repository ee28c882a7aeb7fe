import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { languageProofCodes } from "../code-tables/language-proof.js";
/**
 * 語学能力確認方法 (GOGAKU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A40
 */
export declare enum LanguageProof {
    /** 試験 */
    試験 = "1",
    /** 面接 */
    面接 = "2",
    /** 書面 */
    書面 = "3",
    /** その他 */
    その他 = "4"
}
/** 語学能力確認方法の値かどうか */
export declare const isLanguageProof: CodeGuard<LanguageProof>;
/** 名称がちょうど一致する値 */
export declare const languageProofFromLabel: CodeFromLabel<LanguageProof>;
export { languageProofCodes };
