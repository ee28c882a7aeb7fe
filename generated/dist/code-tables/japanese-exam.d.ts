import type { JapaneseExam } from "../codes/japanese-exam.js";
import { type CodeTable } from "../runtime/codes.js";
/** 日本語試験の値・名称・親・有効期間 */
export declare const japaneseExamCodes: CodeTable<JapaneseExam>;
