import type { PlanAfterGraduation } from "../codes/plan-after-graduation.js";
import { type CodeTable } from "../runtime/codes.js";
/** 卒業後の予定の値・名称・親・有効期間 */
export declare const planAfterGraduationCodes: CodeTable<PlanAfterGraduation>;
