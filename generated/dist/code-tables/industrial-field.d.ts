import type { IndustrialField } from "../codes/industrial-field.js";
import { type CodeTable } from "../runtime/codes.js";
/** 特定産業分野の値・名称・親・有効期間 */
export declare const industrialFieldCodes: CodeTable<IndustrialField>;
