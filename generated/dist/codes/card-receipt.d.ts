import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { cardReceiptCodes } from "../code-tables/card-receipt.js";
/**
 * 在留カード等の受領方法 (JURYO_CARD)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A26
 */
export declare enum CardReceipt {
    /** 窓口 */
    Counter = "1",
    /** 郵送 */
    Mail = "2"
}
/** 在留カード等の受領方法の値かどうか */
export declare const isCardReceipt: CodeGuard<CardReceipt>;
/** 名称がちょうど一致する値 */
export declare const cardReceiptFromLabel: CodeFromLabel<CardReceipt>;
export { cardReceiptCodes };
