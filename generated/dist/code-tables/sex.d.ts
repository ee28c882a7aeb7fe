import type { Sex } from "../codes/sex.js";
import { type CodeTable } from "../runtime/codes.js";
/** 性別の値・名称・親・有効期間 */
export declare const sexCodes: CodeTable<Sex>;
