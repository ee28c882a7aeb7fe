import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0187 「氏名（英字・姓）」又は「氏名（英字・名）」のいずれかを必ず入力すること。
 * 読み: 「氏名（英字・姓）」、「氏名（英字・名）」のうち入力されているものが1個以上であること。
 * メッセージ: E2103
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E192
 */
export declare function r0187(c: RuleScope, b0: number): void;
/**
 * R0188 「電話番号」又は「携帯電話番号」のどちらかは必須。
 * 読み: 「身分事項」の「電話番号」、「携帯電話番号」のうち入力されているものが1個以上であること。
 * メッセージ: E2104
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E193
 */
export declare function r0188(c: RuleScope, b0: number): void;
/**
 * R0189 「旅券番号」と「旅券有効期限」は、両方とも入力するか、両方とも空欄とすること。
 * 読み: （「旅券番号」が入力されている、かつ、「旅券有効期限」が入力されている）、又は、（「旅券番号」が空欄である、かつ、「旅券有効期限」が空欄である）こと。
 * メッセージ: E2105
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E194
 */
export declare function r0189(c: RuleScope, b0: number): void;
/**
 * R0190 「旅券有効期限」は、申請年月日以後であること。
 * 読み: 「旅券有効期限」が「申請年月日」以後であること。
 * メッセージ: W2001
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E195
 */
export declare function r0190(c: RuleScope, b0: number, b1: number): void;
/**
 * R0214 「生年月日」は「申請年月日」以前であること。
 * 読み: 「身分事項」の「生年月日」が「申請年月日」以前であること。
 * メッセージ: E2123
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E219
 */
export declare function r0214(c: RuleScope, b0: number, b1: number): void;
