import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0300 「職歴」に歯抜けがある場合はエラーとする。
 * 読み: 「職歴」が前詰めで入力されていること。
 * メッセージ: E2131
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E305
 */
export declare function r0300(c: RuleScope, b0: number): void;
/**
 * R0301 同一行に何らかの項目が入力されている場合、「入社年月」は省略できない。
 * 読み: 「職歴」の各行で、その行に入力がある場合、「入社年月」は必須。
 * メッセージ: E2132
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E306
 */
export declare function r0301(c: RuleScope, b0: number): void;
/**
 * R0302 各行について、その行に入力がある場合は、「退社年月」を必ず記入すること。
 * 読み: 「職歴」の各行で、その行に入力がある場合、「退社年月」は必須。
 * メッセージ: E2132
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E307
 */
export declare function r0302(c: RuleScope, b0: number): void;
/**
 * R0303 行内にいずれかの項目が入力されており、「勤務先名称」が未入力の場合はエラーとする。
 * 読み: 「職歴」の各行で、その行に入力がある場合、「勤務先名称」は必須。
 * メッセージ: E2132
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E308
 */
export declare function r0303(c: RuleScope, b0: number): void;
/**
 * R0304 「職歴の有無」が「有」の場合は、「職歴」を1件以上入力すること。
 * 読み: 「職歴の有無」が「1：有」である場合、「職歴」の入力行数が1以上であること。
 * メッセージ: E2133
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E309
 */
export declare function r0304(c: RuleScope, b0: number): void;
/**
 * R0305 「職歴の有無」が「無」の場合は、「職歴」を入力しないこと。
 * 読み: 「職歴の有無」が「0：無」である場合、「職歴」の入力行数が0と一致すること。
 * メッセージ: E2134
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E310
 */
export declare function r0305(c: RuleScope, b0: number): void;
/**
 * R0360 各行の「退社年月」は、「入社年月」以降であること。
 * 読み: 「職歴」の各行で、「退社年月」が「入社年月」以後であること。
 * メッセージ: E2174
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E365
 */
export declare function r0360(c: RuleScope, b0: number): void;
/**
 * R0438 「卒業年月日」は、申請日以前であること。
 * 読み: 「卒業年月日」が「申請年月日」以前であること。
 * メッセージ: E2225
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E443
 */
export declare function r0438(c: RuleScope, b0: number, b1: number): void;
