import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0017 「在留資格取得の事由」で「その他」を選択したときは必須。
 * 読み: 「在留資格取得の事由」が「3：その他」である場合、「取得の事由 その他内容」は必須。
 * メッセージ: E2013
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E22
 */
export declare function r0017(c: RuleScope, b0: number): void;
/**
 * R0018 「在留資格取得の事由」が「その他」以外のときは、「取得の事由 その他内容」を空欄とすること。
 * 読み: 「在留資格取得の事由」が「3：その他」であるのではない場合、「取得の事由 その他内容」は入力不可。
 * メッセージ: E2014
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E23
 */
export declare function r0018(c: RuleScope, b0: number): void;
/**
 * R0218 「事由の生じた年月日」が「申請年月日」より後の日付であるときは、エラーを出力する。
 * 読み: 「事由の生じた年月日」が「申請年月日」以前であること。
 * メッセージ: E2124
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E223
 */
export declare function r0218(c: RuleScope, b0: number, b1: number): void;
