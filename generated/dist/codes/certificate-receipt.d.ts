import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { certificateReceiptCodes } from "../code-tables/certificate-receipt.js";
/**
 * 認定証明書の受領方法 (JURYO_COE)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A25
 */
export declare enum CertificateReceipt {
    /** 電子メール */
    Email = "1",
    /** 郵送 */
    Mail = "2",
    /** 窓口 */
    Counter = "3"
}
/** 認定証明書の受領方法の値かどうか */
export declare const isCertificateReceipt: CodeGuard<CertificateReceipt>;
/** 名称がちょうど一致する値 */
export declare const certificateReceiptFromLabel: CodeFromLabel<CertificateReceipt>;
export { certificateReceiptCodes };
