import type { ReentryKind } from "../codes/reentry-kind.js";
import { type CodeTable } from "../runtime/codes.js";
/** 希望する再入国許可の値・名称・親・有効期間 */
export declare const reentryKindCodes: CodeTable<ReentryKind>;
