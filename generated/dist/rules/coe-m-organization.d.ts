import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0345 「うち資本金又は出資の総額」は「事業の用に供される財産の総額」以下であること。
 * 読み: 「うち資本金又は出資の総額」が「事業の用に供される財産の総額」以下であること。
 * メッセージ: E2165
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E350
 */
export declare function r0345(c: RuleScope, b0: number): void;
/**
 * R0346 「うち申請人の投資額」は「事業の用に供される財産の総額」以下の金額であること。
 * 読み: 「うち申請人の投資額」が「事業の用に供される財産の総額」以下であること。
 * メッセージ: E2166
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E351
 */
export declare function r0346(c: RuleScope, b0: number): void;
/**
 * R0347 「うち日本人等の数」は「常勤従業員数」以下であること。
 * 読み: 「うち日本人等の数」が「常勤従業員数」以下であること。
 * メッセージ: E2167
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E352
 */
export declare function r0347(c: RuleScope, b0: number): void;
/**
 * R0494 「給与・報酬」が1未満の場合はエラーとする。
 * 読み: 「給与・報酬」が1以上であること。
 * メッセージ: W2011
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E499
 */
export declare function r0494(c: RuleScope, b0: number): void;
/**
 * R0502 「常勤従業員数」は1以上であること。
 * 読み: 「常勤従業員数」が1以上であること。
 * メッセージ: W2017
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E507
 */
export declare function r0502(c: RuleScope, b0: number): void;
