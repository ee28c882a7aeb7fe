import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0205 「転勤期間 始期」は「転勤期間 終期」以前であること。
 * 読み: 「転勤期間 始期」が「転勤期間 終期」以前であること。
 * メッセージ: E2119
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E210
 */
export declare function r0205(c: RuleScope, b0: number): void;
/**
 * R0343 「うち外国人職員数」は、「従業員数」以下の数とすること。
 * 読み: 「うち外国人職員数」が「従業員数」以下であること。
 * メッセージ: E2163
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E348
 */
export declare function r0343(c: RuleScope, b0: number): void;
/**
 * R0495 「給与・報酬」は、1以上の金額とすること。
 * 読み: 「給与・報酬」が1以上であること。
 * メッセージ: W2011
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E500
 */
export declare function r0495(c: RuleScope, b0: number): void;
/**
 * R0501 「従業員数」が1未満の場合はエラーとする。
 * 読み: 「従業員数」が1以上であること。
 * メッセージ: W2016
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E506
 */
export declare function r0501(c: RuleScope, b0: number): void;
