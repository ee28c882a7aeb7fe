import type { EnrollmentCategory } from "../codes/enrollment-category.js";
import { type CodeTable } from "../runtime/codes.js";
/** 在籍区分の値・名称・親・有効期間 */
export declare const enrollmentCategoryCodes: CodeTable<EnrollmentCategory>;
