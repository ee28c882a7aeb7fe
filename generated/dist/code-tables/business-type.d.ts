import type { BusinessType } from "../codes/business-type.js";
import { type CodeTable } from "../runtime/codes.js";
/** 業種の値・名称・親・有効期間 */
export declare const businessTypeCodes: CodeTable<BusinessType>;
