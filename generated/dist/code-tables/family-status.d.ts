import type { FamilyStatus } from "../codes/family-status.js";
import { type CodeTable } from "../runtime/codes.js";
/** 身分又は地位の値・名称・親・有効期間 */
export declare const familyStatusCodes: CodeTable<FamilyStatus>;
