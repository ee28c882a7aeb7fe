import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { classFormCodes } from "../code-tables/class-form.js";
/**
 * 授業形態 (JUGYO)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A33
 */
export declare enum ClassForm {
    /** 昼間制 */
    昼間制 = "1",
    /** 昼夜間制 */
    昼夜間制 = "2",
    /** 夜間制 */
    夜間制 = "3",
    /** サテライト制 */
    サテライト制 = "4",
    /** 通信制 */
    通信制 = "5"
}
/** 授業形態の値かどうか */
export declare const isClassForm: CodeGuard<ClassForm>;
/** 名称がちょうど一致する値 */
export declare const classFormFromLabel: CodeFromLabel<ClassForm>;
export { classFormCodes };
