import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { remunerationUnitCodes } from "../code-tables/remuneration-unit.js";
/**
 * 報酬単位 (HOSHU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A12
 */
export declare enum RemunerationUnit {
    /** 月額 / Monthly */
    Monthly = "1",
    /** 週額 / Weekly */
    Weekly = "2",
    /** 日額 / Daily */
    Daily = "3"
}
/** 報酬単位の値かどうか */
export declare const isRemunerationUnit: CodeGuard<RemunerationUnit>;
/** 名称がちょうど一致する値 */
export declare const remunerationUnitFromLabel: CodeFromLabel<RemunerationUnit>;
export { remunerationUnitCodes };
