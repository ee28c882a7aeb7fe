import { decidedCodes } from "../code-tables/decided.js";
/**
 * 有/未定 (MITEI)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A13
 */
export declare enum Decided {
    /** 有 / Decided */
    Decided = "1",
    /** 未定 / Undecided */
    Undecided = "2"
}
/** 有/未定の値かどうか */
export declare function isDecided(value: unknown): value is Decided;
/** 名称がちょうど一致する値 */
export declare function decidedFromLabel(label: string): Decided | undefined;
export { decidedCodes };
