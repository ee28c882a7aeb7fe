import type { Office } from "../codes/office.js";
import { type CodeTable } from "../runtime/codes.js";
/** 地方出入国在留管理官署の値・名称・親・有効期間 */
export declare const officeCodes: CodeTable<Office>;
