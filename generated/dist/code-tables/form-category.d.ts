import type { FormCategory } from "../codes/form-category.js";
import { type CodeTable } from "../runtime/codes.js";
/** 様式区分の値・名称・親・有効期間 */
export declare const formCategoryCodes: CodeTable<FormCategory>;
