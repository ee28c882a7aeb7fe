import type { CardReceipt } from "../codes/card-receipt.js";
import { type CodeTable } from "../runtime/codes.js";
/** 在留カード等の受領方法の値・名称・親・有効期間 */
export declare const cardReceiptCodes: CodeTable<CardReceipt>;
