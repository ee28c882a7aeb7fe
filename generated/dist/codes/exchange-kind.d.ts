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
export declare function isExchangeKind(value: unknown): value is ExchangeKind;
/** 名称がちょうど一致する値 */
export declare function exchangeKindFromLabel(label: string): ExchangeKind | undefined;
export { exchangeKindCodes };
