import type { Place } from "../codes/place.js";
import { type CodeTable } from "../runtime/codes.js";
/** 本邦/外国の値・名称・親・有効期間 */
export declare const placeCodes: CodeTable<Place>;
