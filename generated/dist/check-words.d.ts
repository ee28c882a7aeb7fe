import { type CheckWordTable } from "./runtime/check-words.js";
/**
 * 関連項目チェックの文と、その読み
 * The words of the cross-item checks. Long, and for people: no other module loads them.
 */
export declare const checkWords: CheckWordTable;
