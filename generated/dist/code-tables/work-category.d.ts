import type { WorkCategory } from "../codes/work-category.js";
import { type CodeTable } from "../runtime/codes.js";
/** 業務区分（分野別）の値・名称・親・有効期間 */
export declare const workCategoryCodes: CodeTable<WorkCategory>;
