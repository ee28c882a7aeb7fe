import type { Occupation } from "../codes/occupation.js";
import { type CodeTable } from "../runtime/codes.js";
/** 職種の値・名称・親・有効期間 */
export declare const occupationCodes: CodeTable<Occupation>;
