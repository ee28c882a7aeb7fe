import type { Tenure } from "../codes/tenure.js";
import { type CodeTable } from "../runtime/codes.js";
/** 保有形態の値・名称・親・有効期間 */
export declare const tenureCodes: CodeTable<Tenure>;
