import type { Nationality } from "../codes/nationality.js";
import { type CodeTable } from "../runtime/codes.js";
/** 国籍・地域の値・名称・親・有効期間 */
export declare const nationalityCodes: CodeTable<Nationality>;
