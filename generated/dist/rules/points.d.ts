import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0458 「ポイント項目」が1件以上入力されている場合は、「ポイント合計」を70以上とすること。
 * 読み: 「ポイント項目」の入力のある行の数が1以上である場合、「ポイント合計」が70以上であること。
 * メッセージ: W2010
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E463
 */
export declare function r0458(c: RuleScope, b0: number): void;
/**
 * R0535 いずれかの行で「ポイント項目 該当」が「1：該当」の場合は、「ポイント合計」を入力すること。
 * 読み: 「ポイント項目」に、「ポイント項目 該当」が「1：該当」である行がある場合、「ポイント合計」は必須。
 * メッセージ: E2269
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E540
 */
export declare function r0535(c: RuleScope, b0: number): void;
