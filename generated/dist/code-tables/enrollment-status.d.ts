import type { EnrollmentStatus } from "../codes/enrollment-status.js";
import { type CodeTable } from "../runtime/codes.js";
/** 在籍状況の値・名称・親・有効期間 */
export declare const enrollmentStatusCodes: CodeTable<EnrollmentStatus>;
