import type { TermFixed } from "../codes/term-fixed.js";
import { type CodeTable } from "../runtime/codes.js";
/** 定めの有無の値・名称・親・有効期間 */
export declare const termFixedCodes: CodeTable<TermFixed>;
