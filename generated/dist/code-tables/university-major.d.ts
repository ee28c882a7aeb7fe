import type { UniversityMajor } from "../codes/university-major.js";
import { type CodeTable } from "../runtime/codes.js";
/** 専攻・専門分野（大学院～短大）の値・名称・親・有効期間 */
export declare const universityMajorCodes: CodeTable<UniversityMajor>;
