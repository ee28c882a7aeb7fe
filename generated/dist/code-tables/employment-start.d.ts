import type { EmploymentStart } from "../codes/employment-start.js";
import { type CodeTable } from "../runtime/codes.js";
/** 雇用開始 備考の値・名称・親・有効期間 */
export declare const employmentStartCodes: CodeTable<EmploymentStart>;
