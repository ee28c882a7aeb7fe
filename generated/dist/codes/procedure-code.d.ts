import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { procedureCodeCodes } from "../code-tables/procedure-code.js";
/**
 * 業務コード（手続） (GYOMU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A57
 */
export declare enum ProcedureCode {
    /** 在留資格認定証明書交付申請 */
    CertificateOfEligibility = "S101",
    /** 在留期間更新許可申請 */
    Extension = "S201",
    /** 在留資格変更許可申請 */
    Change = "S202",
    /** 在留資格取得許可申請 */
    Acquisition = "S203",
    /** 就労資格証明書交付申請 */
    WorkQualification = "S301",
    /** 資格外活動許可申請 */
    ActivityPermission = "S302",
    /** 再入国許可申請 */
    ReentryPermit = "S303",
    /** 利用者登録 */
    UserRegistration = "S901"
}
/** 業務コード（手続）の値かどうか */
export declare const isProcedureCode: CodeGuard<ProcedureCode>;
/** 名称がちょうど一致する値 */
export declare const procedureCodeFromLabel: CodeFromLabel<ProcedureCode>;
export { procedureCodeCodes };
