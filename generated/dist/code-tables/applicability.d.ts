import type { Applicability } from "../codes/applicability.js";
import { type CodeTable } from "../runtime/codes.js";
/** 該当の値・名称・親・有効期間 */
export declare const applicabilityCodes: CodeTable<Applicability>;
