import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { reentryKindCodes } from "../code-tables/reentry-kind.js";
/**
 * 希望する再入国許可 (SAINYU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A32
 */
export declare enum ReentryKind {
    /** 一回限り / Single */
    Single = "1",
    /** 数次 / Multiple */
    Multiple = "2"
}
/** 希望する再入国許可の値かどうか */
export declare const isReentryKind: CodeGuard<ReentryKind>;
/** 名称がちょうど一致する値 */
export declare const reentryKindFromLabel: CodeFromLabel<ReentryKind>;
export { reentryKindCodes };
