import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { applicabilityCodes } from "../code-tables/applicability.js";
/**
 * 該当 (GAITO)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A8
 */
export declare enum Applicability {
    /** 該当 */
    Applicable = "1",
    /** 非該当 */
    NotApplicable = "0"
}
/** 該当の値かどうか */
export declare const isApplicability: CodeGuard<Applicability>;
/** 名称がちょうど一致する値 */
export declare const applicabilityFromLabel: CodeFromLabel<Applicability>;
export { applicabilityCodes };
