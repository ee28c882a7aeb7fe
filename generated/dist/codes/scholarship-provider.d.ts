import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { scholarshipProviderCodes } from "../code-tables/scholarship-provider.js";
/**
 * 奨学金支給機関 (SHOGAKU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A35
 */
export declare enum ScholarshipProvider {
    /** 外国政府 */
    外国政府 = "1",
    /** 日本国政府 */
    日本国政府 = "2",
    /** 地方公共団体 */
    地方公共団体 = "3",
    /** 公益社団・財団法人 */
    公益社団財団法人 = "4",
    /** その他 */
    その他 = "5"
}
/** 奨学金支給機関の値かどうか */
export declare const isScholarshipProvider: CodeGuard<ScholarshipProvider>;
/** 名称がちょうど一致する値 */
export declare const scholarshipProviderFromLabel: CodeFromLabel<ScholarshipProvider>;
export { scholarshipProviderCodes };
