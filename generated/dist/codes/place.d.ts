import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { placeCodes } from "../code-tables/place.js";
/**
 * 本邦/外国 (NAIGAI)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A9
 */
export declare enum Place {
    /** 本邦（日本国内） / Japan */
    Japan = "1",
    /** 外国（日本国外） / Foreign country */
    ForeignCountry = "2"
}
/** 本邦/外国の値かどうか */
export declare const isPlace: CodeGuard<Place>;
/** 名称がちょうど一致する値 */
export declare const placeFromLabel: CodeFromLabel<Place>;
export { placeCodes };
