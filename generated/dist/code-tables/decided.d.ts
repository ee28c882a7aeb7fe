import type { Decided } from "../codes/decided.js";
import { type CodeTable } from "../runtime/codes.js";
/** 有/未定の値・名称・親・有効期間 */
export declare const decidedCodes: CodeTable<Decided>;
