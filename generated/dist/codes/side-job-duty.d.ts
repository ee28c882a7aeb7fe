import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { sideJobDutyCodes } from "../code-tables/side-job-duty.js";
/**
 * 資格外活動 職務の内容 (SHOKUMU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A29
 */
export declare enum SideJobDuty {
    /** 翻訳・通訳 */
    翻訳通訳 = "1",
    /** 語学教師 */
    語学教師 = "2",
    /** その他 */
    その他 = "3"
}
/** 資格外活動 職務の内容の値かどうか */
export declare const isSideJobDuty: CodeGuard<SideJobDuty>;
/** 名称がちょうど一致する値 */
export declare const sideJobDutyFromLabel: CodeFromLabel<SideJobDuty>;
export { sideJobDutyCodes };
