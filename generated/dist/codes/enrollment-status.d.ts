import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { enrollmentStatusCodes } from "../code-tables/enrollment-status.js";
/**
 * 在籍状況 (ZAISEKIJOKYO)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A17
 */
export declare enum EnrollmentStatus {
    /** 卒業 / Graduated */
    Graduated = "1",
    /** 在学中 / In school */
    InSchool = "2",
    /** 休学中 / Temporary absence */
    TemporaryAbsence = "3",
    /** 中退 / Withdrawal */
    Withdrawal = "4"
}
/** 在籍状況の値かどうか */
export declare const isEnrollmentStatus: CodeGuard<EnrollmentStatus>;
/** 名称がちょうど一致する値 */
export declare const enrollmentStatusFromLabel: CodeFromLabel<EnrollmentStatus>;
export { enrollmentStatusCodes };
