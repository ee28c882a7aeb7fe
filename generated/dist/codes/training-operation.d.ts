import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { trainingOperationCodes } from "../code-tables/training-operation.js";
/**
 * 技能実習 作業 (GINO_SAGYO)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A53
 */
export declare enum TrainingOperation {
    /** 施設園芸 */
    施設園芸 = "1011",
    /** 畑作・野菜 */
    畑作野菜 = "1012",
    /** 果樹 */
    果樹 = "1013",
    /** 養豚 */
    養豚 = "1021",
    /** 養鶏 */
    養鶏 = "1022",
    /** 酪農 */
    酪農 = "1023",
    /** かつお一本釣り漁業 */
    かつお一本釣り漁業 = "2011",
    /** 延縄漁業 */
    延縄漁業 = "2012",
    /** ほたてがい・まがき養殖 */
    ほたてがいまがき養殖 = "2021",
    /** 型枠工事 */
    型枠工事 = "3011",
    /** 鉄筋組立て */
    鉄筋組立て = "3021",
    /** とび */
    とび = "3031",
    /** 左官 */
    左官 = "3041",
    /** パン製造 */
    パン製造 = "4011",
    /** そう菜加工 */
    そう菜加工 = "4021",
    /** 婦人子供既製服縫製 */
    婦人子供既製服縫製 = "5011",
    /** 手溶接 */
    手溶接 = "6011",
    /** 半自動溶接 */
    半自動溶接 = "6012",
    /** 普通旋盤 */
    普通旋盤 = "6021",
    /** フライス盤 */
    フライス盤 = "6022",
    /** 数値制御旋盤 */
    数値制御旋盤 = "6023",
    /** マシニングセンタ */
    マシニングセンタ = "6024",
    /** 機械検査 */
    機械検査 = "6031",
    /** 建築塗装 */
    建築塗装 = "7011",
    /** 金属塗装 */
    金属塗装 = "7012",
    /** 鋼橋塗装 */
    鋼橋塗装 = "7013",
    /** 噴霧塗装 */
    噴霧塗装 = "7014",
    /** 介護 */
    介護 = "7021",
    /** ビルクリーニング */
    ビルクリーニング = "7031"
}
/** 技能実習 作業の値かどうか */
export declare const isTrainingOperation: CodeGuard<TrainingOperation>;
/** 名称がちょうど一致する値 */
export declare const trainingOperationFromLabel: CodeFromLabel<TrainingOperation>;
export { trainingOperationCodes };
