import { type CodeTable } from "../runtime/codes.js";
/**
 * 雇用開始 備考（KAISHI）
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
/** 雇用開始 備考の値・名称・親・有効期間 */
export declare const employmentStartCodes: CodeTable<EmploymentStart>;
/** 雇用開始 備考の値かどうか */
export declare function isEmploymentStart(value: unknown): value is EmploymentStart;
/** 名称がちょうど一致する値 */
export declare function employmentStartFromLabel(label: string): EmploymentStart | undefined;
