import type { VocationalMajor } from "../codes/vocational-major.js";
import { type CodeTable } from "../runtime/codes.js";
/** 専攻・専門分野（専門学校）の値・名称・親・有効期間 */
export declare const vocationalMajorCodes: CodeTable<VocationalMajor>;
