import type { RemunerationUnit } from "../codes/remuneration-unit.js";
import { type CodeTable } from "../runtime/codes.js";
/** 報酬単位の値・名称・親・有効期間 */
export declare const remunerationUnitCodes: CodeTable<RemunerationUnit>;
