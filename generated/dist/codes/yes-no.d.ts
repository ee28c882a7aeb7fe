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
export declare function isYesNo(value: unknown): value is YesNo;
/** 名称がちょうど一致する値 */
export declare function yesNoFromLabel(label: string): YesNo | undefined;
export { yesNoCodes };
