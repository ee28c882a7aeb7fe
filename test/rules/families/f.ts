import { type FamilyCase, given, type NearMiss } from "./case.js";

const on = (date: string, record: Readonly<Record<string, string>>) =>
  given({ today: date }, record);

/** Dates and periods. */
export const cases: readonly FamilyCase[] = [
  {
    family: "F1",
    target: "KEY",
    sentences: [
      "「管理番号」は暦年月日であること。",
      "暦上存在する日付でなければならない。",
      "暦年月日以外の「管理番号」が記録された場合はエラーとする。",
      "「管理番号」が実在する日付でない場合はエラーとする。",
    ],
    violates: [{ KEY: "20260230" }, { KEY: "20261301" }, { KEY: "ABC" }],
    satisfies: [{}, { KEY: "20260228" }],
  },
  {
    family: "F2",
    target: "TO",
    sentences: [
      "「雇用開始日」≦「雇用終了日」であること。",
      "雇用開始日が雇用終了日より後の日付の場合はエラーとする。",
      "「雇用終了日」は「雇用開始日」以降の日付でなければならない。",
      "「雇用終了日」が「雇用開始日」より前であるときはエラー。",
      "「雇用開始日」＞「雇用終了日」の場合エラー。",
    ],
    violates: [{ FROM: "20260402", TO: "20260401" }],
    satisfies: [
      {},
      { FROM: "20260402" },
      { TO: "20260402" },
      { FROM: "20260401", TO: "20260401" },
      { FROM: "20260401", TO: "20260402" },
    ],
  },
  {
    family: "F3",
    target: "APPLIED",
    sentences: [
      "「契約締結日」前の「申請年月日」が記録された場合はエラーとする。",
      "申請年月日が契約締結日より前の場合はエラー。",
      "「申請年月日」は、「契約締結日」以後であること。",
    ],
    violates: [{ SIGNED: "20260402", APPLIED: "20260401" }],
    satisfies: [
      {},
      { SIGNED: "20260402", APPLIED: "20260402" },
      { SIGNED: "20260401", APPLIED: "20260402" },
    ],
  },
  {
    family: "F4",
    target: "RETURN",
    sentences: [
      "「再入国予定日」は本日以降の日付であること。",
      "再入国予定日に過去の日付を入力することはできない。",
      "「再入国予定日」が現在日付より前の場合はエラーとする。",
      "システム日付以後であること。",
    ],
    violates: [on("20260401", { RETURN: "20260331" })],
    satisfies: [
      { RETURN: "20260331" },
      on("20260401", {}),
      on("20260401", { RETURN: "20260401" }),
      on("20260401", { RETURN: "20260402" }),
    ],
  },
  {
    family: "F5",
    target: "BIRTH",
    sentences: [
      "「生年月日」は申請日以前であること。",
      "生年月日が「申請年月日」より後の日付の場合はエラーとする。",
      "申請年月日より後の日付は入力できない。",
    ],
    violates: [
      { BIRTH: "20260402", APPLIED: "20260401" },
      { BIRTH: "20270000", APPLIED: "20260401" },
    ],
    satisfies: [
      {},
      { BIRTH: "20260401", APPLIED: "20260401" },
      { BIRTH: "20000000", APPLIED: "20260401" },
      { BIRTH: "20260000", APPLIED: "20260401" },
    ],
  },
  {
    family: "F6",
    target: "EVENT",
    sentences: [
      "「事由発生日」が本日より1年以上前の場合は注意喚起メッセージを出力する。",
      "事由発生日がシステム日付から１年以上前の日付であるときは、警告を表示する。",
    ],
    violates: [on("20260401", { EVENT: "20250401" }), on("20260401", { EVENT: "20200101" })],
    satisfies: [{ EVENT: "20200101" }, on("20260401", {}), on("20260401", { EVENT: "20250402" })],
  },
  {
    family: "F6",
    target: "RETURN",
    sentences: ["「再入国予定日」が本日から1年以上後の場合は警告とする。"],
    violates: [on("20260401", { RETURN: "20270401" })],
    satisfies: [on("20260401", { RETURN: "20270331" }), on("20260401", {})],
  },
  {
    family: "F7",
    target: "FROM",
    sentences: [
      "「契約締結日」より後の日付であること。",
      "「雇用開始日」が「契約締結日」以前の場合はエラーとする。",
      "雇用開始日には、契約締結日より後の日付を設定しなければならない。",
    ],
    violates: [
      { FROM: "20260401", SIGNED: "20260401" },
      { FROM: "20260331", SIGNED: "20260401" },
    ],
    satisfies: [{}, { FROM: "20260331" }, { FROM: "20260402", SIGNED: "20260401" }],
  },
  {
    family: "F7",
    target: "EVENT",
    sentences: [
      "「事由発生日」は「契約締結日」と同じ日付であること。",
      "事由発生日と契約締結日が同日でない場合はエラーとする。",
    ],
    violates: [{ EVENT: "20260402", SIGNED: "20260401" }],
    satisfies: [{}, { EVENT: "20260402" }, { EVENT: "20260401", SIGNED: "20260401" }],
  },
  {
    family: "F8",
    target: "APPLIED",
    sentences: [
      "「申請年月日」は「事由発生日」から30日以内であること。",
      "「申請年月日」が「事由発生日」から３０日を超える場合はエラーとする。",
      "「事由発生日」から「申請年月日」までの期間が30日を超えるときは、警告を出力する。",
    ],
    violates: [{ EVENT: "20260301", APPLIED: "20260401" }],
    satisfies: [
      {},
      { EVENT: "20260301" },
      { EVENT: "20260301", APPLIED: "20260331" },
      { EVENT: "20260301", APPLIED: "20260302" },
    ],
  },
  {
    family: "F9",
    target: "EVENT",
    sentences: [
      "「事由発生日」は、「契約締結日」の1年前以降の日付であること。",
      "事由発生日が契約締結日の１年前の日より前の場合はエラーとする。",
      "「事由発生日」が「契約締結日」の1年前より前のときはエラー。",
    ],
    violates: [{ SIGNED: "20260401", EVENT: "20250331" }],
    satisfies: [
      {},
      { SIGNED: "20260401", EVENT: "20250401" },
      { SIGNED: "20260401", EVENT: "20270101" },
    ],
  },
  {
    family: "F10",
    target: "NO_PASS",
    sentences: [
      "「生年月日」から計算した年齢が16歳未満の場合は必須。",
      "申請日において１６歳未満の場合は、「旅券を所持しない理由」を入力すること。",
      "申請人が申請時に16歳未満で、「旅券を所持しない理由」が未入力のときはエラーとする。",
    ],
    violates: [{ APPLIED: "20260401", BIRTH: "20100402" }],
    satisfies: [
      {},
      { APPLIED: "20260401", BIRTH: "20100401" },
      { APPLIED: "20260401", BIRTH: "20100402", NO_PASS: "新生児" },
    ],
  },
  {
    family: "F13",
    target: "RETURN",
    sentences: [
      "「再入国予定日」は「在留期限」までの日付であること。",
      "再入国予定日が在留期限を超える場合は警告とする。",
      "「在留期限」以前の日付を入力してください。",
    ],
    violates: [{ RETURN: "20260402", STAY_TO: "20260401" }],
    satisfies: [{}, { RETURN: "20260402" }, { RETURN: "20260401", STAY_TO: "20260401" }],
  },
  {
    family: "F14",
    target: "M_EXP",
    sentences: [
      "「経験月数」は0～11であること。",
      "経験月数が12以上の場合はエラーとする。",
      "１１以下の値を入力すること。",
    ],
    violates: [{ M_EXP: "12" }, { M_EXP: "99" }],
    satisfies: [{}, { M_EXP: "0" }, { M_EXP: "11" }],
  },
  {
    family: "F15",
    target: "W_FROM",
    sentences: [
      "「入社年月日」と「退社年月日」の期間が、他の行の期間と重複しないこと。",
      "「入社年月日」～「退社年月日」の期間が他の行の期間と重複している場合はエラーとする。",
      "入社年月日と退社年月日の期間は、重複してはならない。",
    ],
    violates: [
      { W_FROM: ["20200101", "20201231"], W_TO: ["20201231", "20211231"] },
      { W_FROM: ["20200101", "", "20190101"], W_TO: ["20201231", "", "20220101"] },
    ],
    satisfies: [
      {},
      { W_FROM: ["20200101"], W_TO: ["20201231"] },
      { W_FROM: ["20200101", "20210101"], W_TO: ["20201231", "20211231"] },
    ],
  },
  {
    family: "F2",
    target: "LEFT",
    sentences: [
      "「退職年月」は「採用年月」以降であること。",
      "退職年月が採用年月より前の年月の場合はエラーとする。",
    ],
    violates: [{ HIRED: "202604", LEFT: "202603" }],
    satisfies: [{}, { HIRED: "202604", LEFT: "202604" }, { HIRED: "202604", LEFT: "202605" }],
  },
];

export const nearMisses: readonly NearMiss[] = [
  {
    target: "TO",
    sentence: "「雇用終了日」は「雇用開始日」より後。",
    why: "no word says whether that is right or wrong",
    state: "unsupported",
  },
  {
    target: "TO",
    sentence: "「雇用終了日」は「数量」以降の日付であること。",
    why: "a date and a number have no order",
    state: "unsupported",
  },
  {
    target: "TO",
    sentence: "「雇用終了日」は協定の発効日以降であること。",
    why: "the day is in no record",
    state: "unsupported",
  },
];
