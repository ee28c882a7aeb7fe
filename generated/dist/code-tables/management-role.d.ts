import type { ManagementRole } from "../codes/management-role.js";
import { type CodeTable } from "../runtime/codes.js";
/** 経営/管理の値・名称・親・有効期間 */
export declare const managementRoleCodes: CodeTable<ManagementRole>;
