import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { userCategoryCodes } from "../code-tables/user-category.js";
/**
 * 利用者区分 (RIYOSHA)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A23
 */
export declare enum UserCategory {
    /** 外国人本人 */
    ForeignNational = "1",
    /** 法定代理人 */
    LegalRepresentative = "2",
    /** 親族 */
    Relative = "3",
    /** 弁護士・行政書士 */
    AttorneyOrScrivener = "4",
    /** 所属機関の職員 */
    OrganizationStaff = "5",
    /** 公益法人の職員 */
    PublicCorporationStaff = "6",
    /** 登録支援機関の職員 */
    SupportOrganizationStaff = "7"
}
/** 利用者区分の値かどうか */
export declare const isUserCategory: CodeGuard<UserCategory>;
/** 名称がちょうど一致する値 */
export declare const userCategoryFromLabel: CodeFromLabel<UserCategory>;
export { userCategoryCodes };
