import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { managementRoleCodes } from "../code-tables/management-role.js";
/**
 * 経営/管理 (KEIEI)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A43
 */
export declare enum ManagementRole {
    /** 経営 */
    Management = "1",
    /** 管理 */
    Administration = "2"
}
/** 経営/管理の値かどうか */
export declare const isManagementRole: CodeGuard<ManagementRole>;
/** 名称がちょうど一致する値 */
export declare const managementRoleFromLabel: CodeFromLabel<ManagementRole>;
export { managementRoleCodes };
