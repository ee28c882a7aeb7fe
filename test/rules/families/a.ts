import type { FamilyCase, NearMiss } from "./case.js";

/** What is entered at all. */
export const cases: readonly FamilyCase[] = [
  {
    family: "A1",
    target: "NAME",
    sentences: [
      "当該項目は必ず記載しなければならない。",
      "「氏名」が未記入のときはエラーとする。",
      "項番１１は、省略することができない。",
      "氏名の登録がない場合は、エラーを表示する。",
    ],
    violates: [{}, { NAME2: "山田" }],
    satisfies: [{ NAME: "山田　花子" }],
  },
  {
    family: "A2",
    target: "FREE",
    sentences: ["任意。", "「連絡事項」は、記入しなくてもよい。", "連絡事項の記載は任意とする。"],
    violates: [],
    satisfies: [{}, { FREE: "なし" }],
    says: [{ assert: { kind: "optional", items: [{ kind: "item", key: "FREE" }] } }],
  },
  {
    family: "A3",
    target: "SPARE",
    sentences: [
      "入力不可。",
      "「予備項目」には記録しないこと。",
      "『予備項目』が設定されている場合はエラーとする。",
      "項番69は、ブランクとすること。",
    ],
    violates: [{ SPARE: "X" }],
    satisfies: [{}, { FREE: "X" }],
  },
  {
    family: "A4",
    target: "SENDER",
    sentences: [
      "固定値「0101」を設定すること。",
      "「送付元コード」は「０１０１」固定とする。",
      "送付元コードが「0101」以外のときは、エラーを返す。",
    ],
    violates: [{ SENDER: "0102" }, { SENDER: "101" }],
    satisfies: [{ SENDER: "0101" }],
  },
  {
    family: "A4",
    target: "SENDER",
    sentences: [
      "「受取方法」が「窓口」の場合には「0101」を設定し、それ以外の場合には「0909」を設定すること。",
    ],
    violates: [
      { RECEIPT: "1", SENDER: "0909" },
      { RECEIPT: "2", SENDER: "0101" },
    ],
    satisfies: [
      { RECEIPT: "1", SENDER: "0101" },
      { RECEIPT: "2", SENDER: "0909" },
    ],
  },
  {
    family: "A5",
    target: "RECEIPT",
    sentences: [
      "「受取方法」が未選択の場合は「窓口」とみなす。",
      "受取方法の入力がないときは、「１：窓口」として扱う。",
      "「受取方法」がブランクの場合は「1」を補完する。",
    ],
    violates: [],
    satisfies: [{}, { RECEIPT: "2" }],
    says: [
      {
        when: { kind: "empty", item: { kind: "item", key: "RECEIPT" } },
        assert: { kind: "default", item: { kind: "item", key: "RECEIPT" }, value: "1" },
      },
    ],
  },
  {
    family: "A6",
    target: "CARD",
    sentences: [
      "「在留カード番号」が記録されていません。",
      "在留カード番号が空白である場合、エラーとなります。",
      "「在留カード番号」の記録がないものはエラーとする。",
      "当該項目が設定されていない場合",
    ],
    violates: [{}, { PASSPORT: "TK1234567" }],
    satisfies: [{ CARD: "AB12345678CD" }],
  },
];

export const nearMisses: readonly NearMiss[] = [
  {
    target: "NAME",
    sentence: "「氏名」が入力されている。",
    why: "no word says whether that is right or wrong",
    state: "unsupported",
  },
  {
    target: "NAME",
    sentence: "「氏名（漢字）」は必須とする。",
    why: "no item has the name",
    state: "unsupported",
  },
  {
    target: "NAME",
    sentence: "「氏名」は旅券の写しを添付のうえ記入する。",
    why: "an instruction to a person",
    state: "note",
  },
  {
    target: "RECEIPT",
    sentence: "「受取方法」が空欄の場合は「2：窓口」とみなす。",
    why: "the label is that of another code",
    state: "unsupported",
  },
];
