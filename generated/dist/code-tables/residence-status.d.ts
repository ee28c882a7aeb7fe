import type { ResidenceStatus } from "../codes/residence-status.js";
import { type CodeTable } from "../runtime/codes.js";
/** 在留資格の値・名称・親・有効期間 */
export declare const residenceStatusCodes: CodeTable<ResidenceStatus>;
