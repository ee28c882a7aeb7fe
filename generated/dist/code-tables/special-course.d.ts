import type { SpecialCourse } from "../codes/special-course.js";
import { type CodeTable } from "../runtime/codes.js";
/** 専門課程名称の値・名称・親・有効期間 */
export declare const specialCourseCodes: CodeTable<SpecialCourse>;
