import { type FamilyCase, given, type NearMiss } from "./case.js";

/** What is asked for under a condition. */
export const cases: readonly FamilyCase[] = [
  {
    family: "B1",
    target: "ORG",
    sentences: [
      "「支援の全部委託」が「有」のときは必須とする。",
      "支援の全部委託＝１：有 の場合、「登録支援機関名」を記載しなければならない。",
      "項番44で「有」を選択した場合は、項番45の入力を省略できない。",
      "「支援の全部委託」に「1」が設定されており、「登録支援機関名」が記録されていないときはエラーとする。",
    ],
    violates: [{ ENTRUST: "1" }],
    satisfies: [{}, { ENTRUST: "0" }, { ENTRUST: "1", ORG: "支援協会" }],
  },
  {
    family: "B2",
    target: "JOB_TEXT",
    sentences: [
      "「職種」で「その他」を選択した場合は、「職種の内容」も必ず入力すること。",
      "職種が「９９：その他」のとき、「職種の内容」は必ず記入すること。",
      "「職種」に「その他」が選択されているにもかかわらず、「職種の内容」が空欄の場合はエラー。",
    ],
    violates: [{ JOB: "99" }],
    satisfies: [{}, { JOB: "01" }, { JOB: "99", JOB_TEXT: "通訳" }],
  },
  {
    family: "B3",
    target: "JOB_TEXT",
    sentences: [
      "「職種」が「01」又は「03」～「04」の場合は必須。",
      "職種が「事務」、「製造」、「研究」のいずれかである場合、「職種の内容」を記入すること。",
      "「職種」が 1，3，4 で、「職種の内容」がブランクの場合、エラーを出力する。",
    ],
    violates: [{ JOB: "01" }, { JOB: "03" }, { JOB: "04" }],
    satisfies: [{}, { JOB: "02" }, { JOB: "99" }, { JOB: "03", JOB_TEXT: "溶接" }],
  },
  {
    family: "B4",
    target: "ORG",
    sentences: [
      "「希望する在留資格」が「特定技能1号」であって、かつ、「支援の全部委託」が「有」であるときは必須。",
      "希望する在留資格＝01：特定技能1号 かつ 支援の全部委託＝1：有 の場合は、「登録支援機関名」を入力すること。",
      "「希望する在留資格」で「特定技能1号」を選択し、「支援の全部委託」で「有」を選択した場合は、当該項目の入力が必要である。",
    ],
    violates: [{ STATUS: "01", ENTRUST: "1" }],
    satisfies: [
      {},
      { STATUS: "01" },
      { STATUS: "02", ENTRUST: "1" },
      { STATUS: "01", ENTRUST: "0" },
      { STATUS: "01", ENTRUST: "1", ORG: "支援協会" },
    ],
  },
  {
    family: "B4",
    target: "ORG",
    sentences: [
      "「支援の全部委託」が「有」で、かつ、「希望する在留資格」が（01：特定技能1号若しくは02：特定技能2号）の場合に必須",
      "「希望する在留資格」が「特定技能1号」又は「特定技能2号」であり、「支援の全部委託」が「有」のときは、「登録支援機関名」を省略できない。",
    ],
    violates: [
      { STATUS: "01", ENTRUST: "1" },
      { STATUS: "02", ENTRUST: "1" },
    ],
    satisfies: [{ STATUS: "03", ENTRUST: "1" }, { STATUS: "02", ENTRUST: "0" }, { ENTRUST: "1" }],
  },
  {
    family: "B4",
    target: "S_DATE",
    sentences: [
      "「日本語学習」及び「生活相談」がいずれも「有」の場合は必須。",
      "日本語学習と生活相談がともに「1：有」のとき、「支援計画作成日」を入力すること。",
    ],
    violates: [{ S_LANG: "1", S_LIFE: "1" }],
    satisfies: [{}, { S_LANG: "1", S_LIFE: "0" }, { S_LANG: "1", S_LIFE: "1", S_DATE: "20260401" }],
  },
  {
    family: "B5",
    target: "LEVEL",
    sentences: [
      "「試験の名称」を記入した場合は、「試験の級」も記入すること。",
      "試験の名称が登録されているときは必須。",
      "「試験の名称」が記録されており、「試験の級」が記録されていない場合はエラーとする。",
      "項番70に入力がある場合、項番71は必須入力とする。",
    ],
    violates: [{ TEST: "日本語能力試験" }],
    satisfies: [{}, { LEVEL: "2" }, { TEST: "日本語能力試験", LEVEL: "2" }],
  },
  {
    family: "B6",
    target: "NO_PASS",
    sentences: [
      "「旅券番号」が空欄の場合は必須。",
      "旅券番号の入力がないときは、「旅券を所持しない理由」を記入してください。",
      "「旅券番号」が未入力で、「旅券を所持しない理由」も未入力の場合はエラーとする。",
    ],
    violates: [{}],
    satisfies: [{ PASSPORT: "TK1234567" }, { NO_PASS: "紛失" }],
  },
  {
    family: "B7",
    target: "FIELD",
    sentences: [
      "「希望する在留資格」で「特定技能1号」を希望する場合に記入すること。",
      "希望する在留資格が「０１」の場合は、「特定産業分野」を設定すること。",
      "「希望する在留資格」が特定技能1号であるのに、「特定産業分野」が選択されていないときはエラー。",
    ],
    violates: [{ STATUS: "01" }],
    satisfies: [{}, { STATUS: "02" }, { STATUS: "01", FIELD: "10" }],
  },
  {
    family: "B8",
    target: "S_DATE",
    sentences: [
      "「希望する在留資格」が「特定技能1号」であって、かつ、「支援の全部委託」が「有」でない場合に必須",
      "希望する在留資格が「特定技能1号」であり、支援の全部委託が「有」以外のときは、「支援計画作成日」を入力すること。",
      "「希望する在留資格」が「01」で、「支援の全部委託」が「1：有」ではなく、「支援計画作成日」が空欄の場合はエラーとする。",
    ],
    violates: [{ STATUS: "01", ENTRUST: "0" }],
    satisfies: [
      {},
      { STATUS: "01", ENTRUST: "1" },
      { STATUS: "02", ENTRUST: "0" },
      { STATUS: "01", ENTRUST: "0", S_DATE: "20260401" },
    ],
  },
  {
    family: "B9",
    target: "CARD",
    sentences: [
      "「申請区分」が「更新」の場合は入力してください。",
      "申請区分が「3：更新」のときは必須。",
      "「申請区分」＝「３」で、「在留カード番号」が未設定の場合は、エラーを出力する。",
    ],
    violates: [{ KIND: "3" }],
    satisfies: [{}, { KIND: "1" }, { KIND: "3", CARD: "AB12345678CD" }],
  },
  {
    family: "B9",
    target: "CARD",
    sentences: [
      "「申請区分」が「認定」の場合は入力できません。",
      "申請区分が「１：認定」のときは、「在留カード番号」を登録しないでください。",
    ],
    violates: [{ KIND: "1", CARD: "AB12345678CD" }],
    satisfies: [{}, { KIND: "1" }, { KIND: "3", CARD: "AB12345678CD" }],
  },
  {
    family: "B9",
    target: "CARD",
    sentences: [
      "「申請区分」が「更新」の場合は必須、それ以外の場合は入力不可。",
      "申請区分＝3：更新 のときは必須とする。それ以外の場合は「在留カード番号」を設定しないこと。",
    ],
    violates: [{ KIND: "3" }, { KIND: "1", CARD: "AB12345678CD" }],
    satisfies: [{ KIND: "1" }, { KIND: "3", CARD: "AB12345678CD" }],
  },
  {
    family: "B10",
    target: "SENDER",
    sentences: [
      "「利用者区分」が4～7の場合は必須。",
      "利用者区分が「４」から「７」までのときは、「送付元コード」を入力しなければならない。",
      "「利用者区分」が4、5、6又は7で、「送付元コード」が未設定の場合はエラーとする。",
    ],
    violates: [{ AGENT: "4" }, { AGENT: "6" }, { AGENT: "7" }],
    satisfies: [{}, { AGENT: "3" }, { AGENT: "8" }, { AGENT: "5", SENDER: "0101" }],
  },
  {
    family: "B11",
    target: "D_NAME",
    sentences: [
      "「派遣の有無」が「有」の場合は、「派遣先の名称」及び「派遣先の所在地」を入力すること。",
      "派遣の有無＝1：有 の場合、「派遣先」の項目はすべて必須。",
      "「派遣の有無」で「有」を選択したときは、項番52～項番53を記入しなければならない。",
    ],
    violates: [
      { DISPATCH: "1" },
      { DISPATCH: "1", D_NAME: "農園" },
      { DISPATCH: "1", D_ADDR: "千葉県" },
    ],
    satisfies: [{}, { DISPATCH: "0" }, { DISPATCH: "1", D_NAME: "農園", D_ADDR: "千葉県" }],
  },
  {
    family: "B12",
    target: "TEST",
    flags: ["上乗せ基準が適用される"],
    sentences: [
      "上乗せ基準が適用される場合は必須とする。",
      "上乗せ基準が適用される場合、「試験の名称」を入力しなければならない。",
      "上乗せ基準が適用される場合は、当該項目の記入を省略できない。",
    ],
    violates: [given({ flags: { 上乗せ基準が適用される: true } }, {})],
    satisfies: [
      {},
      given({ flags: { 上乗せ基準が適用される: false } }, {}),
      given({ flags: { 上乗せ基準が適用される: true } }, { TEST: "技能試験" }),
    ],
  },
  {
    family: "B13",
    target: "K_REMIT",
    sentences: [
      "「在日親族の有無」が「有」の場合のみ入力できる。",
      "在日親族の有無＝1：有 の場合に限り、「送金月額」を入力することができる。",
      "「在日親族の有無」が「有」のときのみ任意。",
    ],
    violates: [{ KIN: "0", K_REMIT: ["30000"] }, { K_REMIT: ["30000", "5000"] }],
    satisfies: [{}, { KIN: "0" }, { KIN: "1" }, { KIN: "1", K_REMIT: ["30000"] }],
  },
  {
    family: "B14",
    target: "ORG_NO",
    sentences: [
      "「登録番号」は10桁又は14桁であること。",
      "登録番号の桁数が10桁、14桁以外の場合はエラーとする。",
      "１０桁または１４桁で入力すること。",
    ],
    violates: [{ ORG_NO: "19登000001" }, { ORG_NO: "19A00000100" }, { ORG_NO: "123456789012345" }],
    satisfies: [{}, { ORG_NO: "19A0000010" }, { ORG_NO: "19A00000100001" }],
  },
  {
    family: "B15",
    target: "S_DATE",
    sentences: [
      "「日本語学習」、「生活相談」、「住居確保」のうち1つ以上「有」を選択した場合に必須",
      "日本語学習、生活相談又は住居確保のいずれかが「1：有」の場合は、「支援計画作成日」を入力すること。",
      "「日本語学習」、「生活相談」、「住居確保」のいずれかが「有」で、「支援計画作成日」が空欄のときはエラーとする。",
    ],
    violates: [
      { S_LANG: "1" },
      { S_HOME: "1", S_LIFE: "0" },
      { S_LANG: "1", S_LIFE: "1", S_HOME: "1" },
    ],
    satisfies: [{}, { S_LANG: "0", S_LIFE: "0", S_HOME: "0" }, { S_LIFE: "1", S_DATE: "20260401" }],
  },
];

export const nearMisses: readonly NearMiss[] = [
  {
    target: "ORG",
    sentence: "「支援の全部委託」が「一部」の場合は必須。",
    why: "the code list has no such label",
    state: "unsupported",
  },
  {
    target: "ORG",
    sentence: "支援の全部委託＝０：有 の場合に必須。",
    why: "the label is that of another code",
    state: "unsupported",
  },
  {
    target: "ORG",
    sentence:
      "「支援の全部委託」が「有」又は「希望する在留資格」が「留学」かつ「申請区分」が「更新」の場合は必須。",
    why: "かつ and 又は without brackets",
    state: "unsupported",
  },
  {
    target: "TEST",
    sentence: "協議会が必要と認める場合に記入する。",
    why: "a fact of the world, and no word says that it must be entered",
    state: "unsupported",
  },
  {
    target: "ORG",
    sentence: "「支援の全部委託」が「有」の場合。",
    why: "no word says what follows",
    state: "unsupported",
  },
  {
    target: "ORG",
    sentence: "「支援の全部委託」が「有」の場合は、契約書の写しを提示すること。",
    why: "an instruction to a person",
    state: "note",
  },
];
