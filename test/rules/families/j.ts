import type { FamilyCase, NearMiss } from "./case.js";

/** Codes that depend on codes. */
export const cases: readonly FamilyCase[] = [
  {
    family: "J1",
    target: "WORK",
    sentences: [
      "「業務区分」は「特定産業分野」に属するコードであること。",
      "業務区分が特定産業分野に対応していない場合はエラーとする。",
      "「特定産業分野」に紐づく値を選択すること。",
    ],
    violates: [{ FIELD: "10", WORK: "201" }],
    satisfies: [{}, { FIELD: "10" }, { WORK: "201" }, { FIELD: "20", WORK: "202" }],
  },
  {
    family: "J2",
    target: "PERIOD",
    sentences: [
      "「希望する在留期間」は、「希望する在留資格」に対応した値とすること。",
      "希望する在留期間が希望する在留資格に対応しない場合はエラーとする。",
      "「希望する在留資格」に応じた値を選択しなければならない。",
    ],
    violates: [{ STATUS: "01", PERIOD: "036" }],
    satisfies: [{}, { STATUS: "01" }, { PERIOD: "036" }, { STATUS: "01", PERIOD: "012" }],
  },
  {
    family: "J3",
    target: "PREF",
    sentences: [
      "1～43,45～50,999から選択すること。",
      "「就労場所コード」は、１～４３、４５～５０又は９９９であること。",
      "就労場所コードに1～43、45～50、999以外が設定された場合はエラーとする。",
    ],
    violates: [{ PREF: "44" }, { PREF: "51" }, { PREF: "0" }],
    satisfies: [{}, { PREF: "1" }, { PREF: "43" }, { PREF: "45" }, { PREF: "999" }],
  },
  {
    family: "J4",
    target: "KIND",
    sentences: [
      "「希望する在留資格」が「留学」で、「申請区分」が「更新」の場合はエラーとする。",
      "希望する在留資格が「04」のとき、申請区分に「3」は設定できない。",
      "「希望する在留資格」が「留学」の場合、「申請区分」は「更新」以外であること。",
      "「希望する在留資格」＝「04：留学」と「申請区分」＝「3：更新」の組合せは認めない。",
    ],
    violates: [{ STATUS: "04", KIND: "3" }],
    satisfies: [
      {},
      { STATUS: "04" },
      { KIND: "3" },
      { STATUS: "04", KIND: "2" },
      { STATUS: "05", KIND: "3" },
    ],
  },
  {
    family: "J5",
    target: "SUPPORT",
    sentences: [
      "「希望する在留資格」が「技能実習3号」の場合、「支援の有無」は「有」のみ選択できる。",
      "希望する在留資格＝03：技能実習3号 のときは、「支援の有無」は「有」に限る。",
      "「希望する在留資格」が「技能実習3号」で、「支援の有無」が「有」以外の場合はエラーとする。",
    ],
    violates: [{ STATUS: "03", SUPPORT: "0" }],
    satisfies: [
      {},
      { STATUS: "03" },
      { STATUS: "03", SUPPORT: "1" },
      { STATUS: "01", SUPPORT: "0" },
    ],
  },
  {
    family: "J6",
    target: "NOW",
    sentences: [
      "「申請区分」が「更新」の場合、「現在の在留資格」は「希望する在留資格」と一致すること。",
      "申請区分＝3：更新 のとき、現在の在留資格と希望する在留資格は同じであること。",
      "「申請区分」が「更新」で、「現在の在留資格」と「希望する在留資格」が異なる場合はエラーとする。",
    ],
    violates: [{ KIND: "3", NOW: "01", STATUS: "02" }],
    satisfies: [
      {},
      { KIND: "3", NOW: "01" },
      { KIND: "2", NOW: "01", STATUS: "02" },
      { KIND: "3", NOW: "02", STATUS: "02" },
    ],
  },
];

export const nearMisses: readonly NearMiss[] = [
  {
    target: "JOB",
    sentence: "「職種」は「特定産業分野」に属するコードであること。",
    why: "the code lists are no parent and child",
    state: "unsupported",
  },
  {
    target: "KIND",
    sentence: "「申請区分」は「更新」～「認定」であること。",
    why: "the codes do not stand in this order",
    state: "unsupported",
  },
  {
    target: "WORK",
    sentence: "告示で定める業務に属するコードであること。",
    why: "the list is not in the spec",
    state: "unsupported",
  },
];
