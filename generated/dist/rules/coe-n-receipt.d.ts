import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0372 「認定証明書の受領方法」が「郵送」又は「窓口」の場合は必須。
 * 読み: 「認定証明書の受領方法」が「2：郵送」、「3：窓口」のいずれかである場合、「認定証明書の受領官署」は必須。
 * メッセージ: E2185
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E377
 */
export declare function r0372(c: RuleScope, b0: number): void;
/**
 * R0373 「認定証明書の受領方法」が「電子メール」の場合は入力できません。
 * 読み: 「認定証明書の受領方法」が「1：電子メール」である場合、「認定証明書の受領官署」は入力不可。
 * メッセージ: E2186
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E378
 */
export declare function r0373(c: RuleScope, b0: number): void;
/**
 * R0509 「通知送信用メールアドレス」は、「メールアドレス」と同一であること。
 * 読み: 「通知送信用メールアドレス」が「メールアドレス」と一致すること。
 * メッセージ: W2021
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E514
 */
export declare function r0509(c: RuleScope, b0: number, b1: number): void;
