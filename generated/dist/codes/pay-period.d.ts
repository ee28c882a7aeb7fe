import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { payPeriodCodes } from "../code-tables/pay-period.js";
/**
 * 年額/月額 (NENGETSU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A11
 */
export declare enum PayPeriod {
    /** 年額 / Annual */
    Annual = "1",
    /** 月額 / Monthly */
    Monthly = "2"
}
/** 年額/月額の値かどうか */
export declare const isPayPeriod: CodeGuard<PayPeriod>;
/** 名称がちょうど一致する値 */
export declare const payPeriodFromLabel: CodeFromLabel<PayPeriod>;
export { payPeriodCodes };
