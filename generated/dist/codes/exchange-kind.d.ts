import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { exchangeKindCodes } from "../code-tables/exchange-kind.js";
/**
 * 交換留学等区分 (KOKAN)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A39
 */
export declare enum ExchangeKind {
    /** 交換留学 */
    交換留学 = "1",
    /** ダブルディグリー */
    ダブルディグリー = "2",
    /** その他 */
    その他 = "3"
}
/** 交換留学等区分の値かどうか */
export declare const isExchangeKind: CodeGuard<ExchangeKind>;
/** 名称がちょうど一致する値 */
export declare const exchangeKindFromLabel: CodeFromLabel<ExchangeKind>;
export { exchangeKindCodes };
