import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0185 「渡航目的」が「5：その他」で、「渡航目的 その他」が空欄の場合はエラーとする。
 * 読み: 「渡航目的」が「5：その他」である場合、「渡航目的 その他」は必須。
 * メッセージ: E2101
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E190
 */
export declare function r0185(c: RuleScope, b0: number): void;
/**
 * R0186 「渡航目的」が「その他」でない場合、当該項目は入力不可とする。
 * 読み: 「渡航目的」が「5：その他」以外である場合、「渡航目的 その他」は入力不可。
 * メッセージ: E2102
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E191
 */
export declare function r0186(c: RuleScope, b0: number): void;
/**
 * R0353 「出国予定年月日」は、申請日以後の日付であること。
 * 読み: 「出国予定年月日」が「申請年月日」以後であること。
 * メッセージ: E2170
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E358
 */
export declare function r0353(c: RuleScope, b0: number, b1: number): void;
/**
 * R0354 「出国予定年月日」が「再入国予定年月日」より後の場合はエラーとする。
 * 読み: 「出国予定年月日」が「再入国予定年月日」以前であること。
 * メッセージ: E2171
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E359
 */
export declare function r0354(c: RuleScope, b0: number): void;
/**
 * R0355 「再入国予定年月日」は「在留期間の満了日」以前であること。
 * 読み: 「再入国予定年月日」が「在留期間の満了日」以前であること。
 * メッセージ: W2005
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E360
 */
export declare function r0355(c: RuleScope, b0: number, b1: number): void;
/**
 * R0423 「旅券番号」が未入力の場合は必須。
 * 読み: 「旅券番号」が空欄である場合、「旅券を取得することができない理由」は必須。
 * メッセージ: E2210
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E428
 */
export declare function r0423(c: RuleScope, b0: number, b1: number): void;
/**
 * R0424 「旅券番号」が入力されている場合は、「旅券を取得することができない理由」を入力しないこと。
 * 読み: 「旅券番号」が入力されている場合、「旅券を取得することができない理由」は入力不可。
 * メッセージ: E2211
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E429
 */
export declare function r0424(c: RuleScope, b0: number, b1: number): void;
/**
 * R0563 「旅券有効期限」は、「再入国予定年月日」より後の日付であること。
 * 読み: 「旅券有効期限」が「再入国予定年月日」より後であること。
 * メッセージ: W2010
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E568
 */
export declare function r0563(c: RuleScope, b0: number, b1: number): void;
/**
 * R0622 項番３９が「有」の場合は必須。
 * それ以外の場合は、空欄とすること。
 * 読み: 「犯罪を理由とする処分の有無」が「1：有」である場合、「再入国」の「具体的内容」（項目ID：SAINYUKOKU-010）は必須。「犯罪を理由とする処分の有無」が「1：有」以外である場合、「再入国」の「具体的内容」（項目ID：SAINYUKOKU-010）は入力不可。
 * メッセージ: E2271
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E627
 */
export declare function r0622(c: RuleScope, b0: number): void;
/**
 * R0623 項番41＝1：有 の場合に必須
 * 読み: 「確定前の刑事裁判の有無」が「1：有」である場合、「再入国」の「具体的内容」（項目ID：SAINYUKOKU-012）は必須。
 * メッセージ: E2269
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E628
 */
export declare function r0623(c: RuleScope, b0: number): void;
/**
 * R0624 項番41が「有」の場合のみ入力すること。
 * 読み: 「確定前の刑事裁判の有無」が「1：有」以外である場合、「再入国」の「具体的内容」（項目ID：SAINYUKOKU-012）は入力不可。
 * メッセージ: E2270
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E629
 */
export declare function r0624(c: RuleScope, b0: number): void;
