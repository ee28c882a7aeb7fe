import type { FamilyCase, NearMiss } from "./case.js";

/** What is equal, less, or in a list. */
export const cases: readonly FamilyCase[] = [
  {
    family: "E1",
    target: "NAME",
    sentences: [
      "「氏名」は「旅券上の氏名」と同一であること。",
      "氏名と旅券上の氏名が相違する場合はエラーとする。",
      "項番12と一致していること。",
      "「氏名」が「旅券上の氏名」と一致していないときは、エラーを表示する。",
    ],
    violates: [{ NAME: "山田", NAME2: "山口" }],
    satisfies: [{}, { NAME: "山田" }, { NAME2: "山田" }, { NAME: "山田", NAME2: "山田" }],
  },
  {
    family: "E2",
    target: "STATUS",
    sentences: [
      "「希望する在留資格」は「現在の在留資格」と異なること。",
      "希望する在留資格と現在の在留資格が同じ場合はエラーとする。",
      "「現在の在留資格」と同一でないこと。",
      "項番1が項番2と同一のときは、エラー。",
    ],
    violates: [{ STATUS: "01", NOW: "01" }],
    satisfies: [{}, { STATUS: "01" }, { STATUS: "01", NOW: "02" }],
  },
  {
    family: "E3",
    target: "MAIL2",
    sentences: [
      "「電子メール」と一致すること。",
      "「電子メール（確認用）」が「電子メール」と異なるときはエラーとする。",
      "電子メールと電子メール(確認用)は同じ値でなければならない。",
    ],
    violates: [{ MAIL: "a@example.jp", MAIL2: "b@example.jp" }],
    satisfies: [{}, { MAIL: "a@example.jp" }, { MAIL: "a@example.jp", MAIL2: "a@example.jp" }],
  },
  {
    family: "E4",
    target: "ALIENS",
    sentences: [
      "「常勤職員数」以下の値であること。",
      "「外国人職員数」は「常勤職員数」を超えないこと。",
      "外国人職員数 ＞ 常勤職員数 の場合はエラーとする。",
      "「外国人職員数」が「常勤職員数」より大きいときはエラー。",
      "「常勤職員数」は、「外国人職員数」以上でなければならない。",
    ],
    violates: [
      { STAFF: "10", ALIENS: "11" },
      { STAFF: "9", ALIENS: "10" },
    ],
    satisfies: [{}, { STAFF: "10" }, { STAFF: "10", ALIENS: "10" }, { STAFF: "10", ALIENS: "9" }],
  },
  {
    family: "E4",
    target: "ALIENS",
    sentences: [
      "「外国人職員数」は「常勤職員数」未満でなければならない。",
      "「外国人職員数」が「常勤職員数」以上の場合、エラーとする。",
      "外国人職員数は常勤職員数より少ないこと。",
    ],
    violates: [
      { STAFF: "10", ALIENS: "10" },
      { STAFF: "10", ALIENS: "100" },
    ],
    satisfies: [{}, { ALIENS: "10" }, { STAFF: "10", ALIENS: "9" }],
  },
  {
    family: "E5",
    target: "QTY",
    sentences: [
      "1以上9999999以下であること。",
      "「数量」は１～９９９９９９９の範囲で入力すること。",
      "数量が1未満又は9999999を超える場合はエラーとする。",
      "「数量」には、1以上、9,999,999以下の値を設定しなければならない。",
    ],
    violates: [{ QTY: "0" }, { QTY: "10000000" }],
    satisfies: [{}, { QTY: "1" }, { QTY: "500" }, { QTY: "9999999" }],
  },
  {
    family: "E6",
    target: "FIELD",
    sentences: [
      "特定産業分野コード表に存在すること。",
      "「特定産業分野」に、特定産業分野コード表に登録されていないコードが設定された場合はエラーとする。",
      "「特定産業分野」は、特定産業分野コード一覧に定められたコードでなければならない。",
    ],
    violates: [{ FIELD: "40" }, { FIELD: "1" }],
    satisfies: [{}, { FIELD: "10" }, { FIELD: "30" }],
  },
  {
    family: "E7",
    target: "ERA",
    sentences: [
      "「年号区分」に１～４以外が記録された場合はエラーとする。",
      "年号区分は「1」～「4」のいずれかであること。",
      "1、2、3又は4以外の値は設定できない。",
    ],
    violates: [{ ERA: "0" }, { ERA: "5" }],
    satisfies: [{}, { ERA: "1" }, { ERA: "4" }],
  },
  {
    family: "E8",
    target: "NOW",
    sentences: [
      "「申請区分」が「変更」の場合、「現在の在留資格」は「留学」又は「家族滞在」であること。",
      "申請区分＝2：変更 のときは、「04：留学」、「05：家族滞在」のいずれかを選択すること。",
      "「申請区分」が「変更」で、「現在の在留資格」が「留学」、「家族滞在」以外の場合はエラーとする。",
    ],
    violates: [{ KIND: "2", NOW: "01" }],
    satisfies: [
      {},
      { KIND: "2" },
      { KIND: "3", NOW: "01" },
      { KIND: "2", NOW: "04" },
      { KIND: "2", NOW: "05" },
    ],
  },
  {
    family: "E9",
    target: "QTY",
    sentences: [
      "「単価」×「数量」が9桁を超える場合はエラーとする。",
      "単価と数量の積は999999999以下であること。",
      "「単価」に「数量」を乗じた値が９桁以内であること。",
    ],
    violates: [{ UNIT: "100000000", QTY: "10" }],
    satisfies: [{}, { UNIT: "100000000" }, { UNIT: "100000000", QTY: "9" }],
  },
  {
    family: "E10",
    target: "PAY",
    sentences: [
      "「報酬月額」は「比較対象の報酬」以上であること。",
      "報酬月額が比較対象の報酬を下回る場合はエラーとする。",
      "「比較対象の報酬」より少ない値は設定できない。",
      "「報酬月額」＜「比較対象の報酬」のときは、警告を表示する。",
    ],
    violates: [{ PAY: "99999", NORM: "200000" }],
    satisfies: [
      {},
      { PAY: "100" },
      { PAY: "200000", NORM: "200000" },
      { PAY: "1000000", NORM: "200000" },
    ],
  },
];

export const nearMisses: readonly NearMiss[] = [
  {
    target: "NAME",
    sentence: "「氏名」は住民票の氏名と一致していること。",
    why: "the other side is no item",
    state: "unsupported",
  },
  {
    target: "STAFF",
    sentence: "「常勤職員数」は「氏名」以下であること。",
    why: "a number and a text have no order",
    state: "unsupported",
  },
  {
    target: "MAIL2",
    sentence: "「電子メール」と一致する。",
    why: "no word says whether that is right or wrong",
    state: "unsupported",
  },
  {
    target: "ERA",
    sentence: "「年号区分」が1～4。",
    why: "no word says whether that is right or wrong",
    state: "unsupported",
  },
];
