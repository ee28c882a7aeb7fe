import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { planAfterGraduationCodes } from "../code-tables/plan-after-graduation.js";
/**
 * 卒業後の予定 (SOTSUGO)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A36
 */
export declare enum PlanAfterGraduation {
    /** 帰国 */
    帰国 = "1",
    /** 日本での進学 */
    日本での進学 = "2",
    /** 日本での就職 */
    日本での就職 = "3",
    /** その他 */
    その他 = "4"
}
/** 卒業後の予定の値かどうか */
export declare const isPlanAfterGraduation: CodeGuard<PlanAfterGraduation>;
/** 名称がちょうど一致する値 */
export declare const planAfterGraduationFromLabel: CodeFromLabel<PlanAfterGraduation>;
export { planAfterGraduationCodes };
