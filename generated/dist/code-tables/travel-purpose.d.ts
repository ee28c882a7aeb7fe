import type { TravelPurpose } from "../codes/travel-purpose.js";
import { type CodeTable } from "../runtime/codes.js";
/** 渡航目的の値・名称・親・有効期間 */
export declare const travelPurposeCodes: CodeTable<TravelPurpose>;
