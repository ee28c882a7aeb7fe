import type { UserCategory } from "../codes/user-category.js";
import { type CodeTable } from "../runtime/codes.js";
/** 利用者区分の値・名称・親・有効期間 */
export declare const userCategoryCodes: CodeTable<UserCategory>;
