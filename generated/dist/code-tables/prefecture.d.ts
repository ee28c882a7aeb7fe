import type { Prefecture } from "../codes/prefecture.js";
import { type CodeTable } from "../runtime/codes.js";
/** 都道府県の値・名称・親・有効期間 */
export declare const prefectureCodes: CodeTable<Prefecture>;
