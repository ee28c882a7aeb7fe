import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { travelPurposeCodes } from "../code-tables/travel-purpose.js";
/**
 * 渡航目的 (TOKO)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A31
 */
export declare enum TravelPurpose {
    /** 一時帰国 */
    一時帰国 = "1",
    /** 商用 */
    商用 = "2",
    /** 親族訪問 */
    親族訪問 = "3",
    /** 観光 */
    観光 = "4",
    /** その他 */
    その他 = "5"
}
/** 渡航目的の値かどうか */
export declare const isTravelPurpose: CodeGuard<TravelPurpose>;
/** 名称がちょうど一致する値 */
export declare const travelPurposeFromLabel: CodeFromLabel<TravelPurpose>;
export { travelPurposeCodes };
