import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { trainingKindCodes } from "../code-tables/training-kind.js";
/**
 * 技能実習の区分 (GINO_KUBUN)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A46
 */
export declare enum TrainingKind {
    /** 第1号企業単独型（イ） */
    第1号企業単独型イ = "01",
    /** 第1号団体監理型（ロ） */
    第1号団体監理型ロ = "02",
    /** 第2号企業単独型（イ） */
    第2号企業単独型イ = "03",
    /** 第2号団体監理型（ロ） */
    第2号団体監理型ロ = "04",
    /** 第3号企業単独型（イ） */
    第3号企業単独型イ = "05",
    /** 第3号団体監理型（ロ） */
    第3号団体監理型ロ = "06"
}
/** 技能実習の区分の値かどうか */
export declare const isTrainingKind: CodeGuard<TrainingKind>;
/** 名称がちょうど一致する値 */
export declare const trainingKindFromLabel: CodeFromLabel<TrainingKind>;
export { trainingKindCodes };
