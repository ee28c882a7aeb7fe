import type { RuleScope } from "../runtime/rule-scope.js";
/**
 * R0306 「職歴」を1行目から順に入力すること。
 * 読み: 「職歴」が前詰めで入力されていること。
 * メッセージ: E2131
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E311
 */
export declare function r0306(c: RuleScope, b0: number): void;
/**
 * R0307 行内に1項目でも入力がある場合は、「入社年月」を入力すること。
 * 読み: 「職歴」の各行で、その行に入力がある場合、「入社年月」は必須。
 * メッセージ: E2132
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E312
 */
export declare function r0307(c: RuleScope, b0: number): void;
/**
 * R0308 各行において、いずれかの項目が入力されているときは必須。
 * 読み: 「職歴」の各行で、その行に入力がある場合、「退社年月」は必須。
 * メッセージ: E2132
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E313
 */
export declare function r0308(c: RuleScope, b0: number): void;
/**
 * R0309 同一行に何らかの項目が入力されている場合、「勤務先名称」は省略できない。
 * 読み: 「職歴」の各行で、その行に入力がある場合、「職歴」の「勤務先名称」は必須。
 * メッセージ: E2132
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E314
 */
export declare function r0309(c: RuleScope, b0: number): void;
/**
 * R0310 「職歴の有無」で「有」を選択したときは、「職歴」を1行以上入力しなければならない。
 * 読み: 「職歴の有無」が「1：有」である場合、「職歴」の入力のある行の数が1以上であること。
 * メッセージ: E2133
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E315
 */
export declare function r0310(c: RuleScope, b0: number): void;
/**
 * R0311 「職歴の有無」が「0：無」のとき、「職歴」は空欄とすること。
 * 読み: 「職歴の有無」が「0：無」である場合、「職歴」の入力のある行の数が0と一致すること。
 * メッセージ: E2134
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E316
 */
export declare function r0311(c: RuleScope, b0: number): void;
/**
 * R0361 各行において、「入社年月」は「退社年月」以前であること。
 * 読み: 「職歴」の各行で、「入社年月」が「退社年月」以前であること。
 * メッセージ: E2174
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E366
 */
export declare function r0361(c: RuleScope, b0: number): void;
/**
 * R0436 「卒業年月日」は、「申請年月日」以前の日付であること。
 * 読み: 「卒業年月日」が「申請年月日」以前であること。
 * メッセージ: E2223
 * 3.0/関連項目チェック一覧.xlsx 関連項目チェック!E441
 */
export declare function r0436(c: RuleScope, b0: number, b1: number): void;
