import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { sideJobBusinessCodes } from "../code-tables/side-job-business.js";
/**
 * 資格外活動 勤務先業種 (SG_GYOSHU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A30
 */
export declare enum SideJobBusiness {
    /** 製造 */
    製造 = "1",
    /** 商業 */
    商業 = "2",
    /** 教育 */
    教育 = "3",
    /** その他 */
    その他 = "4"
}
/** 資格外活動 勤務先業種の値かどうか */
export declare const isSideJobBusiness: CodeGuard<SideJobBusiness>;
/** 名称がちょうど一致する値 */
export declare const sideJobBusinessFromLabel: CodeFromLabel<SideJobBusiness>;
export { sideJobBusinessCodes };
