import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
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
export declare const isDecided: CodeGuard<Decided>;
/** 名称がちょうど一致する値 */
export declare const decidedFromLabel: CodeFromLabel<Decided>;
export { decidedCodes };
