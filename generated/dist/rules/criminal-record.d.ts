import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0019 「犯罪を理由とする処分の有無」に「1」が設定されているときは、「処分の具体的内容」の入力が必要である。
 * 読み: 「犯罪を理由とする処分の有無」が「1：有」である場合、「処分の具体的内容」は必須。
 * メッセージ: E2007
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E24
 */
export declare function r0019(c: RuleScope, b0: number): void;
/**
 * R0020 「犯罪を理由とする処分の有無」が無の場合は、「処分の具体的内容」をブランクとすること。
 * 読み: 「犯罪を理由とする処分の有無」が「0：無」である場合、「処分の具体的内容」は入力不可。
 * メッセージ: E2008
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E25
 */
export declare function r0020(c: RuleScope, b0: number): void;
