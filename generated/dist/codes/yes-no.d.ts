import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { yesNoCodes } from "../code-tables/yes-no.js";
/**
 * 有無 (UMU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A7
 */
export declare enum YesNo {
    /** 有 / Yes */
    Yes = "1",
    /** 無 / No */
    No = "0"
}
/** 有無の値かどうか */
export declare const isYesNo: CodeGuard<YesNo>;
/** 名称がちょうど一致する値 */
export declare const yesNoFromLabel: CodeFromLabel<YesNo>;
export { yesNoCodes };
