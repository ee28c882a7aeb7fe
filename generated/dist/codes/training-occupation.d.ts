import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { trainingOccupationCodes } from "../code-tables/training-occupation.js";
/**
 * 技能実習 職種 (GINO_SHOKU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A52
 */
export declare enum TrainingOccupation {
    /** 耕種農業 */
    耕種農業 = "101",
    /** 畜産農業 */
    畜産農業 = "102",
    /** 漁船漁業 */
    漁船漁業 = "201",
    /** 養殖業 */
    養殖業 = "202",
    /** 型枠施工 */
    型枠施工 = "301",
    /** 鉄筋施工 */
    鉄筋施工 = "302",
    /** とび */
    とび = "303",
    /** 左官 */
    左官 = "304",
    /** パン製造 */
    パン製造 = "401",
    /** そう菜製造業 */
    そう菜製造業 = "402",
    /** 婦人子供服製造 */
    婦人子供服製造 = "501",
    /** 溶接 */
    溶接 = "601",
    /** 機械加工 */
    機械加工 = "602",
    /** 機械検査 */
    機械検査 = "603",
    /** 塗装 */
    塗装 = "701",
    /** 介護 */
    介護 = "702",
    /** ビルクリーニング */
    ビルクリーニング = "703"
}
/** 技能実習 職種の値かどうか */
export declare const isTrainingOccupation: CodeGuard<TrainingOccupation>;
/** 名称がちょうど一致する値 */
export declare const trainingOccupationFromLabel: CodeFromLabel<TrainingOccupation>;
export { trainingOccupationCodes };
