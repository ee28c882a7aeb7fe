import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0015 「在留カードの有無」が「有」で、「在留カード番号」が未入力の場合はエラーとする。
 * 読み: 「在留カードの有無」が「1：有」である場合、「在留カード番号」は必須。
 * メッセージ: E2011
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E20
 */
export declare function r0015(c: RuleScope, b0: number): void;
/**
 * R0016 「在留カードの有無」が「無」であるときは、「在留カード番号」に入力してはならない。
 * 読み: 「在留カードの有無」が「0：無」である場合、「在留カード番号」は入力不可。
 * メッセージ: E2012
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E21
 */
export declare function r0016(c: RuleScope, b0: number): void;
/**
 * R0351 「在留期間の満了日」が申請日より前の場合はエラーとする。
 * 読み: 「在留期間の満了日」が「申請年月日」以後であること。
 * メッセージ: W2003
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E356
 */
export declare function r0351(c: RuleScope, b0: number, b1: number): void;
/**
 * R0434 「在留カード番号」と「ED番号」は、いずれか一方のみ入力すること。
 * 読み: 「在留カード番号」、「ED番号」のうち入力されているものが1個以下であること。
 * メッセージ: E2221
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E439
 */
export declare function r0434(c: RuleScope, b0: number): void;
/**
 * R0513 「在留カード番号」が未入力の場合は、「ED番号」を入力すること。
 * 読み: 「在留カード番号」が空欄である場合、「ED番号」は必須。
 * メッセージ: E2267
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E518
 */
export declare function r0513(c: RuleScope, b0: number): void;
/**
 * R0552 「在留期間」に「INF：無期限」は使用できない。
 * 読み: 「在留期間」が「INF：無期限」以外であること。
 * メッセージ: E2272
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E557
 */
export declare function r0552(c: RuleScope, b0: number): void;
/**
 * R0594 「現に有する在留資格」が「B150：特定技能1号」で、「在留期間」が「5Y0：5年」の場合はエラーとする。
 * 読み: 「現に有する在留資格」が「B150：特定技能1号」である場合、「在留期間」が値「5Y0：5年」と異なること。
 * メッセージ: E2271
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E599
 */
export declare function r0594(c: RuleScope, b0: number): void;
