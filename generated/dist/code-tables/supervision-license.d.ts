import type { SupervisionLicense } from "../codes/supervision-license.js";
import { type CodeTable } from "../runtime/codes.js";
/** 監理団体許可区分の値・名称・親・有効期間 */
export declare const supervisionLicenseCodes: CodeTable<SupervisionLicense>;
