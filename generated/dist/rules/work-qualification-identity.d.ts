import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0208 「氏名（英字・姓）」と「氏名（英字・名）」のいずれも空欄の場合はエラーとする。
 * 読み: 「氏名（英字・姓）」が入力されている、又は、「氏名（英字・名）」が入力されていること。
 * メッセージ: E2103
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E213
 */
export declare function r0208(c: RuleScope, b0: number): void;
/**
 * R0209 「電話番号」、「携帯電話番号」のうち1つ以上を入力すること。
 * 読み: 「電話番号」、「携帯電話番号」のうち入力されているものが1個以上であること。
 * メッセージ: E2104
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E214
 */
export declare function r0209(c: RuleScope, b0: number): void;
/**
 * R0210 「旅券番号」、「旅券有効期限」は、いずれか一方のみの入力は不可。
 * 読み: （「旅券番号」が入力されている、かつ、「旅券有効期限」が入力されている）、又は、（「旅券番号」が空欄である、かつ、「旅券有効期限」が空欄である）こと。
 * メッセージ: E2105
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E215
 */
export declare function r0210(c: RuleScope, b0: number): void;
/**
 * R0211 「旅券有効期限」は申請日以降の日付とすること。
 * 読み: 「旅券有効期限」が「申請年月日」以後であること。
 * メッセージ: W2001
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E216
 */
export declare function r0211(c: RuleScope, b0: number, b1: number): void;
/**
 * R0228 「生年月日」が「申請年月日」より後の日付であるときは、エラーを出力する。
 * 読み: 「生年月日」が「申請年月日」以前であること。
 * メッセージ: E2124
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E233
 */
export declare function r0228(c: RuleScope, b0: number, b1: number): void;
/**
 * R0352 「在留期間の満了日」は申請日以降であること。
 * 読み: 「在留期間の満了日」が「申請年月日」以後であること。
 * メッセージ: W2004
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E357
 */
export declare function r0352(c: RuleScope, b0: number, b1: number): void;
/**
 * R0435 「在留カード番号」又は「ED番号」は、いずれか一方のみを入力すること。
 * 読み: 「在留カード番号」、「ED番号」のうち入力されているものが1個以下であること。
 * メッセージ: E2222
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E440
 */
export declare function r0435(c: RuleScope, b0: number): void;
