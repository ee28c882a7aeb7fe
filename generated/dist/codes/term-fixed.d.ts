import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { termFixedCodes } from "../code-tables/term-fixed.js";
/**
 * 定めの有無 (SADAME)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A10
 */
export declare enum TermFixed {
    /** 定めなし / Non-fixed */
    NonFixed = "1",
    /** 定めあり / Fixed */
    Fixed = "2"
}
/** 定めの有無の値かどうか */
export declare const isTermFixed: CodeGuard<TermFixed>;
/** 名称がちょうど一致する値 */
export declare const termFixedFromLabel: CodeFromLabel<TermFixed>;
export { termFixedCodes };
