import type { ExchangeKind } from "../codes/exchange-kind.js";
import { type CodeTable } from "../runtime/codes.js";
/** 交換留学等区分の値・名称・親・有効期間 */
export declare const exchangeKindCodes: CodeTable<ExchangeKind>;
