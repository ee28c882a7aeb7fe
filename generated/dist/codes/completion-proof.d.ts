import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { completionProofCodes } from "../code-tables/completion-proof.js";
/**
 * 良好修了の証明 (SHUMEI)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A47
 */
export declare enum CompletionProof {
    /** 3級技能検定等の実技試験合格 */
    _3級技能検定等の実技試験合格 = "1",
    /** 実習状況に関する書面 */
    実習状況に関する書面 = "2"
}
/** 良好修了の証明の値かどうか */
export declare const isCompletionProof: CodeGuard<CompletionProof>;
/** 名称がちょうど一致する値 */
export declare const completionProofFromLabel: CodeFromLabel<CompletionProof>;
export { completionProofCodes };
