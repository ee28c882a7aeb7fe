import type { SkillExam } from "../codes/skill-exam.js";
import { type CodeTable } from "../runtime/codes.js";
/** 技能試験の値・名称・親・有効期間 */
export declare const skillExamCodes: CodeTable<SkillExam>;
