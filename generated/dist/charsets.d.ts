import { type CharsetTable } from "./runtime/charset.js";
/** 文字種 */
export declare const charsets: CharsetTable;
