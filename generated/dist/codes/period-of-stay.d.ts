import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { periodOfStayCodes } from "../code-tables/period-of-stay.js";
/**
 * 在留期間 (KIKAN)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A55
 */
export declare enum PeriodOfStay {
    /** 5年 */
    _5年 = "5Y0",
    /** 4年3月 */
    _4年3月 = "4Y3",
    /** 4年 */
    _4年 = "4Y0",
    /** 3年3月 */
    _3年3月 = "3Y3",
    /** 3年 */
    _3年 = "3Y0",
    /** 2年3月 */
    _2年3月 = "2Y3",
    /** 2年 */
    _2年 = "2Y0",
    /** 1年3月 */
    _1年3月 = "1Y3",
    /** 1年 */
    _1年 = "1Y0",
    /** 6月 */
    _6月 = "6M0",
    /** 4月 */
    _4月 = "4M0",
    /** 3月 */
    _3月 = "3M0",
    /** 90日 */
    _90日 = "D90",
    /** 30日 */
    _30日 = "D30",
    /** 15日 */
    _15日 = "D15",
    /** 無期限 */
    無期限 = "INF",
    /** 個々に指定 */
    個々に指定 = "IND",
    /** 外交活動期間 */
    外交活動期間 = "DIP"
}
/** 在留期間の値かどうか */
export declare const isPeriodOfStay: CodeGuard<PeriodOfStay>;
/** 名称がちょうど一致する値 */
export declare const periodOfStayFromLabel: CodeFromLabel<PeriodOfStay>;
export { periodOfStayCodes };
