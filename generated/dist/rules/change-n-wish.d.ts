import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0363 「希望する在留資格」は「現に有する在留資格」と異なること。
 * 読み: 「希望する在留資格」が「現に有する在留資格」と一致しないこと。
 * メッセージ: E2176
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E368
 */
export declare function r0363(c: RuleScope, b0: number, b1: number): void;
