import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { formCategoryCodes } from "../code-tables/form-category.js";
/**
 * 様式区分 (YOSHIKI)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A56
 */
export declare enum FormCategory {
    /** I */
    I = "I",
    /** J */
    J = "J",
    /** K */
    K = "K",
    /** L */
    L = "L",
    /** M */
    M = "M",
    /** N */
    N = "N",
    /** V */
    V = "V",
    /** O */
    O = "O",
    /** P */
    P = "P",
    /** Q */
    Q = "Q",
    /** Y */
    Y = "Y",
    /** R */
    R = "R",
    /** T */
    T = "T",
    /** U */
    U = "U",
    /** H */
    H = "H",
    /** 高度専門職（1号イロハ） */
    高度専門職1号イロハ = "HS"
}
/** 様式区分の値かどうか */
export declare const isFormCategory: CodeGuard<FormCategory>;
/** 名称がちょうど一致する値 */
export declare const formCategoryFromLabel: CodeFromLabel<FormCategory>;
export { formCategoryCodes };
