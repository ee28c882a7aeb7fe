import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { supervisionLicenseCodes } from "../code-tables/supervision-license.js";
/**
 * 監理団体許可区分 (KANRI)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A45
 */
export declare enum SupervisionLicense {
    /** 一般監理事業 */
    General = "1",
    /** 特定監理事業 */
    Specific = "2"
}
/** 監理団体許可区分の値かどうか */
export declare const isSupervisionLicense: CodeGuard<SupervisionLicense>;
/** 名称がちょうど一致する値 */
export declare const supervisionLicenseFromLabel: CodeFromLabel<SupervisionLicense>;
export { supervisionLicenseCodes };
