import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0212 「就労する期間 終期」が「就労する期間 始期」より前の日付であるときはエラーとする。
 * 読み: 「就労する期間 終期」が「就労する期間 始期」以後であること。
 * メッセージ: E2122
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E217
 */
export declare function r0212(c: RuleScope, b0: number): void;
