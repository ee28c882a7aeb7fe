import type { Qualification } from "../codes/qualification.js";
import { type CodeTable } from "../runtime/codes.js";
/** 資格の別の値・名称・親・有効期間 */
export declare const qualificationCodes: CodeTable<Qualification>;
