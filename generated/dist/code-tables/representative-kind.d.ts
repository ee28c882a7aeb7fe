import type { RepresentativeKind } from "../codes/representative-kind.js";
import { type CodeTable } from "../runtime/codes.js";
/** 代理人区分の値・名称・親・有効期間 */
export declare const representativeKindCodes: CodeTable<RepresentativeKind>;
