import type { Faculty } from "../codes/faculty.js";
import { type CodeTable } from "../runtime/codes.js";
/** 学部・課程の値・名称・親・有効期間 */
export declare const facultyCodes: CodeTable<Faculty>;
