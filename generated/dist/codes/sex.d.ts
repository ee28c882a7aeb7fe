import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { sexCodes } from "../code-tables/sex.js";
/**
 * 性別 (SEIBETSU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A6
 */
export declare enum Sex {
    /** 男 / Male */
    Male = "1",
    /** 女 / Female */
    Female = "2"
}
/** 性別の値かどうか */
export declare const isSex: CodeGuard<Sex>;
/** 名称がちょうど一致する値 */
export declare const sexFromLabel: CodeFromLabel<Sex>;
export { sexCodes };
