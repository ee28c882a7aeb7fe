import type { CertificateReceipt } from "../codes/certificate-receipt.js";
import { type CodeTable } from "../runtime/codes.js";
/** 認定証明書の受領方法の値・名称・親・有効期間 */
export declare const certificateReceiptCodes: CodeTable<CertificateReceipt>;
