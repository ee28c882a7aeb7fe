import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { employmentStartCodes } from "../code-tables/employment-start.js";
/**
 * 雇用開始 備考 (KAISHI)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A15
 */
export declare enum EmploymentStart {
    /** 許可後速やかに */
    許可後速やかに = "1",
    /** 入国後速やかに */
    入国後速やかに = "2",
    /** その他 */
    その他 = "3"
}
/** 雇用開始 備考の値かどうか */
export declare const isEmploymentStart: CodeGuard<EmploymentStart>;
/** 名称がちょうど一致する値 */
export declare const employmentStartFromLabel: CodeFromLabel<EmploymentStart>;
export { employmentStartCodes };
