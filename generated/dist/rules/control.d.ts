import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0457 同一ファイル内で「申請ソフト管理番号」が重複しないこと。
 * 読み: 「申請ソフト管理番号」がファイルの他の記録と重複していないこと。
 * メッセージ: E2237
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E462
 */
export declare function r0457(c: RuleScope, b0: number): void;
