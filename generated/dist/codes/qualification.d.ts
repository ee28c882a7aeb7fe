import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { qualificationCodes } from "../code-tables/qualification.js";
/**
 * 資格の別 (SHIKAKU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A24
 */
export declare enum Qualification {
    /** 弁護士 */
    Attorney = "1",
    /** 行政書士 */
    AdministrativeScrivener = "2"
}
/** 資格の別の値かどうか */
export declare const isQualification: CodeGuard<Qualification>;
/** 名称がちょうど一致する値 */
export declare const qualificationFromLabel: CodeFromLabel<Qualification>;
export { qualificationCodes };
