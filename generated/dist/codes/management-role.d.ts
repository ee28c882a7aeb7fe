import { type CodeTable } from "../runtime/codes.js";
/**
 * 経営/管理（KEIEI）
 * 3.0/業務コード一覧表.xlsx コード表一覧!A43
 */
export declare enum ManagementRole {
    /** 経営 */
    Management = "1",
    /** 管理 */
    Administration = "2"
}
/** 経営/管理の値・名称・親・有効期間 */
export declare const managementRoleCodes: CodeTable<ManagementRole>;
/** 経営/管理の値かどうか */
export declare function isManagementRole(value: unknown): value is ManagementRole;
/** 名称がちょうど一致する値 */
export declare function managementRoleFromLabel(label: string): ManagementRole | undefined;
