import type { AcquisitionReason } from "../codes/acquisition-reason.js";
import { type CodeTable } from "../runtime/codes.js";
/** 在留資格取得の事由の値・名称・親・有効期間 */
export declare const acquisitionReasonCodes: CodeTable<AcquisitionReason>;
