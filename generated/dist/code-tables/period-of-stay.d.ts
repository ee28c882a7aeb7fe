import type { PeriodOfStay } from "../codes/period-of-stay.js";
import { type CodeTable } from "../runtime/codes.js";
/** 在留期間の値・名称・親・有効期間 */
export declare const periodOfStayCodes: CodeTable<PeriodOfStay>;
