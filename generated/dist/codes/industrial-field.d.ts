import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { industrialFieldCodes } from "../code-tables/industrial-field.js";
/**
 * 特定産業分野 (BUNYA)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A50
 */
export declare enum IndustrialField {
    /** 介護 */
    介護 = "01",
    /** ビルクリーニング */
    ビルクリーニング = "02",
    /** 工業製品製造業 */
    工業製品製造業 = "03",
    /** 建設 */
    建設 = "04",
    /** 造船・舶用工業 */
    造船舶用工業 = "05",
    /** 自動車整備 */
    自動車整備 = "06",
    /** 航空 */
    航空 = "07",
    /** 宿泊 */
    宿泊 = "08",
    /** 自動車運送業 */
    自動車運送業 = "09",
    /** 鉄道 */
    鉄道 = "10",
    /** 農業 */
    農業 = "11",
    /** 漁業 */
    漁業 = "12",
    /** 飲食料品製造業 */
    飲食料品製造業 = "13",
    /** 外食業 */
    外食業 = "14",
    /** 林業 */
    林業 = "15",
    /** 木材産業 */
    木材産業 = "16"
}
/** 特定産業分野の値かどうか */
export declare const isIndustrialField: CodeGuard<IndustrialField>;
/** 名称がちょうど一致する値 */
export declare const industrialFieldFromLabel: CodeFromLabel<IndustrialField>;
export { industrialFieldCodes };
