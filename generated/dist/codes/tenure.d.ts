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
export declare function isTenure(value: unknown): value is Tenure;
/** 名称がちょうど一致する値 */
export declare function tenureFromLabel(label: string): Tenure | undefined;
export { tenureCodes };
