import type { PayPeriod } from "../codes/pay-period.js";
import { type CodeTable } from "../runtime/codes.js";
/** 年額/月額の値・名称・親・有効期間 */
export declare const payPeriodCodes: CodeTable<PayPeriod>;
