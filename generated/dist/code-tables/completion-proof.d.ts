import type { CompletionProof } from "../codes/completion-proof.js";
import { type CodeTable } from "../runtime/codes.js";
/** 良好修了の証明の値・名称・親・有効期間 */
export declare const completionProofCodes: CodeTable<CompletionProof>;
