import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0457 同一ファイル内で「申請ソフト管理番号」が重複しないこと。
 * 読み: 「申請ソフト管理番号」がファイルの他の記録と重複していないこと。
 * メッセージ: E2237
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E462
 */
export declare function r0457(c: RuleScope, b0: number): void;
/**
 * R0572 「レコード通番」がファイル内のレコード件数を超える場合はエラーとする。
 * 読み: 「レコード通番」がこのファイルの記録の件数以下であること。
 * メッセージ: E2276
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E577
 */
export declare function r0572(c: RuleScope, b0: number): void;
/**
 * R0601 ファイル内のレコード件数が1を超える場合はエラーとする。
 * 読み: このファイルの記録の件数が1以下であること。
 * メッセージ: E2276
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E606
 */
export declare function r0601(c: RuleScope, b0: number): void;
/**
 * R0602 同一ファイル内で「レコード通番」が重複している場合はエラーとする。
 * 読み: 「レコード通番」がファイルの他の記録と重複していないこと。
 * メッセージ: E2237
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E607
 */
export declare function r0602(c: RuleScope, b0: number): void;
