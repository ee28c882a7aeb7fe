import type { FamilyCase, NearMiss } from "./case.js";

/** Repeated rows. */
export const cases: readonly FamilyCase[] = [
  {
    family: "H1",
    target: "K_NAME",
    sentences: [
      "「親族欄」は、1行目から詰めて記入すること。",
      "親族欄は前詰めで設定すること。",
      "「親族欄」に歯抜けの行がある場合はエラーとする。",
      "「親族欄」の途中に空行がないこと。",
    ],
    violates: [{ "K_NAME@2": "山田" }, { K_NAME: ["山田", "", "鈴木"] }],
    satisfies: [{}, { K_NAME: ["山田"] }, { K_NAME: ["山田"], "K_REL@2": "01" }],
  },
  {
    family: "H2",
    target: "K_NO",
    sentences: [
      "「通し番号」は1からの連番であること。",
      "通し番号が１からの昇順でない場合はエラーとする。",
      "1から始まる連番とすること。",
    ],
    violates: [{ K_NO: ["2"] }, { K_NO: ["1", "3"] }, { K_NO: ["2", "1"] }],
    satisfies: [{}, { K_NO: ["1"] }, { K_NO: ["1", "2", "3"] }],
  },
  {
    family: "H3",
    target: "K_REL",
    sentences: [
      "各行において、1項目でも入力がある場合は、「続柄」を入力すること。",
      "行内のいずれかの項目が入力されているときは必須。",
      "同一行内に何らかの項目が入力されており、「続柄」が空欄の場合はエラーとする。",
    ],
    violates: [
      { K_NAME: ["山田"] },
      { K_NAME: ["山田", "鈴木"], K_REL: ["01"] },
      { "K_REMIT@3": "100" },
    ],
    satisfies: [{}, { K_REL: ["01"] }, { K_NAME: ["山田", "鈴木"], K_REL: ["01", "04"] }],
  },
  {
    family: "H3",
    target: "K_BIRTH",
    sentences: [
      "各行において、「親族の氏名」が入力されている場合は、「親族の生年月日」を入力すること。",
      "「親族の氏名」を記入したときは必須。",
      "各行において、「親族の氏名」が記録されており、「親族の生年月日」が記録されていない場合はエラーとする。",
    ],
    violates: [{ K_NAME: ["山田"] }, { K_NAME: ["山田", "鈴木"], K_BIRTH: ["19800101"] }],
    satisfies: [{}, { K_BIRTH: ["19800101"] }, { K_NAME: ["", "鈴木"], K_BIRTH: ["", "19800101"] }],
  },
  {
    family: "H4",
    target: "KIN",
    sentences: [
      "「在日親族の有無」が「有」の場合は、「親族欄」に1件以上入力すること。",
      "在日親族の有無＝１：有 のときは、「親族欄」を必ず記入すること。",
      "「在日親族の有無」が「有」で、「親族欄」が1行も入力されていない場合はエラーとする。",
    ],
    violates: [{ KIN: "1" }],
    satisfies: [{}, { KIN: "0" }, { KIN: "1", "K_NAME@1": "山田" }],
  },
  {
    family: "H5",
    target: "KIN",
    sentences: [
      "「在日親族の有無」が「無」の場合は、「親族欄」を記入しないこと。",
      "在日親族の有無が「０：無」であるのに、「親族欄」に入力がある場合はエラーとする。",
      "「在日親族の有無」が「無」のとき、「親族欄」は空欄とすること。",
    ],
    violates: [
      { KIN: "0", K_NAME: ["山田"] },
      { KIN: "0", "K_REL@2": "01" },
    ],
    satisfies: [{}, { KIN: "0" }, { K_NAME: ["山田"] }, { KIN: "1", K_NAME: ["山田"] }],
  },
  {
    family: "H6",
    target: "K_NAME",
    sentences: [
      "「親族欄」は2件以内であること。",
      "「親族欄」の件数が２件を超える場合はエラーとする。",
      "親族欄は最大2行まで入力できる。",
      "「親族欄」が3件以上入力されている場合はエラーとする。",
    ],
    violates: [{ K_NAME: ["山田", "鈴木", "佐藤"] }],
    satisfies: [{}, { K_NAME: ["山田"] }, { K_NAME: ["山田", "鈴木"] }],
  },
  {
    family: "H7",
    target: "W_FROM",
    sentences: [
      "「入社年月日」は新しい順に入力すること。",
      "「入社年月日」が降順に並んでいない場合はエラーとする。",
      "職歴欄は、入社年月日の降順で記入すること。",
    ],
    violates: [{ W_FROM: ["20200101", "20210101"] }, { W_FROM: ["20200101", "", "20210101"] }],
    satisfies: [{}, { W_FROM: ["20200101"] }, { W_FROM: ["20210101", "20200101"] }],
  },
  {
    family: "H8",
    target: "INDUSTRY",
    sentences: [
      "「主たる事業」と「従たる事業」は重複しないこと。",
      "主たる事業及び従たる事業に重複がある場合はエラーとする。",
      "「主たる事業」、「従たる事業」の値が重複していないこと。",
    ],
    violates: [
      { MAIN_IND: "10", INDUSTRY: ["10"] },
      { MAIN_IND: "10", INDUSTRY: ["20", "30", "20"] },
    ],
    satisfies: [{}, { INDUSTRY: ["10"] }, { MAIN_IND: "10", INDUSTRY: ["20", "30"] }],
  },
  {
    family: "H10",
    target: "K_NAME",
    sentences: [
      "2行目以降は、「在日親族の有無」が「有」の場合のみ入力できる。",
      "「親族欄」の２行目以降は、「在日親族の有無」が「有」の場合に限り入力できる。",
      "「在日親族の有無」が「有」以外で、「親族欄」の2行目以降が入力されている場合はエラーとする。",
    ],
    violates: [{ KIN: "0", K_NAME: ["山田", "鈴木"] }],
    satisfies: [
      { KIN: "0" },
      { KIN: "0", K_NAME: ["山田"] },
      { KIN: "1", K_NAME: ["山田", "鈴木"] },
    ],
  },
];

export const nearMisses: readonly NearMiss[] = [
  {
    target: "K_NAME",
    sentence: "「在日親族の有無」が「有」の場合は、「兄弟欄」を1件以上入力すること。",
    why: "no group has the name",
    state: "unsupported",
  },
  {
    target: "NAME",
    sentence: "行内に1項目でも入力がある場合は必須。",
    why: "the item is in no group",
    state: "unsupported",
  },
  {
    target: "K_NAME",
    sentence: "「親族の氏名」が入力されている場合は、「入社年月日」を入力すること。",
    why: "rows of two groups: which belong together?",
    state: "unsupported",
  },
];
