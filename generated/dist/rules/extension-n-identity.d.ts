import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0193 「氏名（英字・姓）」、「氏名（英字・名）」のうち一つ以上を入力すること。
 * 読み: 「氏名（英字・姓）」、「氏名（英字・名）」のうち入力されているものが1個以上であること。
 * メッセージ: E2103
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E198
 */
export declare function r0193(c: RuleScope, b0: number): void;
/**
 * R0194 「電話番号」と「携帯電話番号」は、少なくとも一方を入力すること。
 * 読み: 「身分事項」の「電話番号」、「携帯電話番号」のうち入力されているものが1個以上であること。
 * メッセージ: E2104
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E199
 */
export declare function r0194(c: RuleScope, b0: number): void;
/**
 * R0195 「旅券番号」又は「旅券有効期限」の一方を入力した場合は、他方も入力すること。
 * 読み: （「旅券番号」が入力されている、かつ、「旅券有効期限」が入力されている）、又は、（「旅券番号」が空欄である、かつ、「旅券有効期限」が空欄である）こと。
 * メッセージ: E2105
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E200
 */
export declare function r0195(c: RuleScope, b0: number): void;
/**
 * R0196 「旅券有効期限」が「申請年月日」より前の場合はエラーとする。
 * 読み: 「旅券有効期限」が「申請年月日」以後であること。
 * メッセージ: W2001
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E201
 */
export declare function r0196(c: RuleScope, b0: number, b1: number): void;
/**
 * R0217 「生年月日」には、申請日以前の日付を記入すること。
 * 読み: 「身分事項」の「生年月日」が「申請年月日」以前であること。
 * メッセージ: E2123
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E222
 */
export declare function r0217(c: RuleScope, b0: number, b1: number): void;
/**
 * R0515 「出生地」は必ず入力すること。
 * 読み: 「出生地」は必須。
 * メッセージ: E2269
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E520
 */
export declare function r0515(c: RuleScope, b0: number): void;
/**
 * R0518 「出生地」は設定不可とする。
 * 読み: 「出生地」は入力不可。
 * メッセージ: E2270
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E523
 */
export declare function r0518(c: RuleScope, b0: number): void;
