import type { FamilyCase, NearMiss } from "./case.js";

/** What must be left empty, or counts for nothing, under a condition. */
export const cases: readonly FamilyCase[] = [
  {
    family: "C1",
    target: "JOB_TEXT",
    sentences: [
      "「職種」が「その他」以外のときは、「職種の内容」を記入しないこと。",
      "職種で「９９：その他」以外を選択した場合は入力できません。",
      "「職種の内容」は、「職種」が「その他」でない場合は空欄とすること。",
      "「職種」が「99」ではないのに、「職種の内容」が記入されている場合はエラーとする。",
    ],
    violates: [{ JOB: "01", JOB_TEXT: "通訳" }],
    satisfies: [{ JOB: "01" }, { JOB: "99" }, { JOB: "99", JOB_TEXT: "通訳" }],
  },
  {
    family: "C2",
    target: "ORG",
    sentences: [
      "「希望する在留資格」が「留学」又は「家族滞在」の場合は設定不可とする。",
      "希望する在留資格が「04」、「05」のとき、「登録支援機関名」は記録しないこと。",
      "「希望する在留資格」が「留学」～「家族滞在」で、「登録支援機関名」が入力されているときはエラー。",
    ],
    violates: [
      { STATUS: "04", ORG: "支援協会" },
      { STATUS: "05", ORG: "支援協会" },
    ],
    satisfies: [{}, { STATUS: "04" }, { ORG: "支援協会" }, { STATUS: "03", ORG: "支援協会" }],
  },
  {
    family: "C3",
    target: "ORG",
    sentences: [
      "「希望する在留資格」が「特定技能2号」の場合は入力不要。",
      "希望する在留資格＝02：特定技能2号 の場合、「登録支援機関名」の記入は必要ない。",
      "「登録支援機関名」は、「希望する在留資格」が「02」のときは記入を要しない。",
    ],
    violates: [],
    satisfies: [{ STATUS: "02" }, { STATUS: "02", ORG: "支援協会" }, { ORG: "支援協会" }],
    says: [
      {
        when: {
          kind: "compare",
          as: "text",
          left: { kind: "item", key: "STATUS" },
          operator: "=",
          right: { kind: "text", value: "02" },
        },
        assert: { kind: "ignored", items: [{ kind: "item", key: "ORG" }] },
      },
    ],
  },
  {
    family: "C4",
    target: "D_NAME",
    sentences: [
      "「派遣の有無」が「無」の場合、「派遣先の名称」及び「派遣先の所在地」は空欄とすること。",
      "派遣の有無＝０：無 のときは、「派遣先の名称」と「派遣先の所在地」を入力してはならない。",
      "「派遣の有無」が「無」で、「派遣先の名称」又は「派遣先の所在地」のいずれかが入力されている場合はエラーとする。",
    ],
    violates: [
      { DISPATCH: "0", D_NAME: "農園" },
      { DISPATCH: "0", D_ADDR: "千葉県" },
    ],
    satisfies: [{}, { DISPATCH: "0" }, { D_NAME: "農園" }, { DISPATCH: "1", D_NAME: "農園" }],
  },
  {
    family: "C5",
    target: "CARD",
    sentences: [
      "「国籍」が「日本」の場合は入力不可。",
      "国籍がJPN（日本）のとき、「在留カード番号」を設定しないこと。",
      "「国籍」が「JPN」であるにもかかわらず、「在留カード番号」に値が入力されている場合、エラーを出力します。",
    ],
    violates: [{ NATION: "JPN", CARD: "AB12345678CD" }],
    satisfies: [{}, { NATION: "JPN" }, { NATION: "VNM", CARD: "AB12345678CD" }],
  },
  {
    family: "C6",
    target: "RECEIPT",
    sentences: [
      "「再入国許可の同時申請」が「有」の場合は、「受取方法」は「窓口」を選択すること。",
      "再入国許可の同時申請＝1：有 のときは、「1：窓口」でなければならない。",
      "「再入国許可の同時申請」が「有」で、「受取方法」が「窓口」以外の場合はエラーとする。",
    ],
    violates: [{ REENTRY: "1", RECEIPT: "2" }],
    satisfies: [
      {},
      { REENTRY: "1", RECEIPT: "1" },
      { REENTRY: "0", RECEIPT: "2" },
      { RECEIPT: "2" },
    ],
  },
  {
    family: "C7",
    target: "QTY",
    sentences: [
      "「0」は入力不可。",
      "「数量」は０より大きい値であること。",
      "数量に「0」が設定されている場合はエラーとする。",
      "「数量」に0を設定することはできない。",
    ],
    violates: [{ QTY: "0" }],
    satisfies: [{}, { QTY: "1" }, { QTY: "10" }],
  },
  {
    family: "C8",
    target: "NO_PASS",
    sentences: [
      "「受取方法」が「郵送」の場合にのみ記入できる。",
      "受取方法＝２：郵送 の場合に限り、「旅券を所持しない理由」を入力できる。",
      "「旅券を所持しない理由」は、「受取方法」が「郵送」以外の場合は入力してはいけない。",
    ],
    violates: [{ RECEIPT: "1", NO_PASS: "紛失" }],
    satisfies: [{}, { RECEIPT: "1" }, { RECEIPT: "2" }, { RECEIPT: "2", NO_PASS: "紛失" }],
  },
];

export const nearMisses: readonly NearMiss[] = [
  {
    target: "JOB_TEXT",
    sentence: "「職種」が「99：事務」以外の場合は入力できません。",
    why: "the label is that of another code",
    state: "unsupported",
  },
  {
    target: "CARD",
    sentence: "「国籍」が「日本」の場合、在留カード番号。",
    why: "no word says whether it is asked for or prohibited",
    state: "unsupported",
  },
  {
    target: "D_NAME",
    sentence:
      "「派遣の有無」が「無」の場合、「派遣先の名称」又は「派遣先の所在地」は入力できない。",
    why: "又は without いずれか: one of them, or both",
    state: "unsupported",
  },
];
