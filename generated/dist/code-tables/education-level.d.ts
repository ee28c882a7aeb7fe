import type { EducationLevel } from "../codes/education-level.js";
import { type CodeTable } from "../runtime/codes.js";
/** 最終学歴区分の値・名称・親・有効期間 */
export declare const educationLevelCodes: CodeTable<EducationLevel>;
