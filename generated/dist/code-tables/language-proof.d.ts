import type { LanguageProof } from "../codes/language-proof.js";
import { type CodeTable } from "../runtime/codes.js";
/** 語学能力確認方法の値・名称・親・有効期間 */
export declare const languageProofCodes: CodeTable<LanguageProof>;
