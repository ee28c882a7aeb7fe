import type { YesNo } from "../codes/yes-no.js";
import { type CodeTable } from "../runtime/codes.js";
/** 有無の値・名称・親・有効期間 */
export declare const yesNoCodes: CodeTable<YesNo>;
