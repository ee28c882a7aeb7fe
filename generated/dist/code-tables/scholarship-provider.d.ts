import type { ScholarshipProvider } from "../codes/scholarship-provider.js";
import { type CodeTable } from "../runtime/codes.js";
/** 奨学金支給機関の値・名称・親・有効期間 */
export declare const scholarshipProviderCodes: CodeTable<ScholarshipProvider>;
