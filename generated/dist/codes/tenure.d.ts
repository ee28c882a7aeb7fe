import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { tenureCodes } from "../code-tables/tenure.js";
/**
 * 保有形態 (HOYU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A44
 */
export declare enum Tenure {
    /** 所有 */
    Owned = "1",
    /** 賃貸 */
    Leased = "2"
}
/** 保有形態の値かどうか */
export declare const isTenure: CodeGuard<Tenure>;
/** 名称がちょうど一致する値 */
export declare const tenureFromLabel: CodeFromLabel<Tenure>;
export { tenureCodes };
