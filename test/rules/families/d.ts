import type { FamilyCase, NearMiss } from "./case.js";

/** How many of several items are entered. */
export const cases: readonly FamilyCase[] = [
  {
    family: "D1",
    target: "TEL",
    sentences: [
      "「電話番号」と「携帯電話番号」は、どちらか一方だけ記入すること。",
      "電話番号及び携帯電話番号の両方を入力することはできない。",
      "「電話番号」と「携帯電話番号」がいずれも入力されている場合はエラーとする。",
      "項番18と項番19は、同時に設定しないこと。",
    ],
    violates: [{ TEL: "0312345678", MOBILE: "09012345678" }],
    satisfies: [{}, { TEL: "0312345678" }, { MOBILE: "09012345678" }],
  },
  {
    family: "D2",
    target: "TEL",
    sentences: [
      "「電話番号」又は「携帯電話番号」のいずれか一方のみ必須。",
      "電話番号と携帯電話番号は、必ずどちらか一方のみを設定すること。",
      "項番18、項番19のうち、必ずいずれか１つのみを入力しなければならない。",
    ],
    violates: [{}, { TEL: "0312345678", MOBILE: "09012345678" }],
    satisfies: [{ TEL: "0312345678" }, { MOBILE: "09012345678" }],
  },
  {
    family: "D3",
    target: "MOBILE",
    sentences: [
      "「電話番号」、「携帯電話番号」のいずれも入力されていない場合はエラーとする。",
      "電話番号もしくは携帯電話番号のどちらかを記載すること。",
      "「電話番号」と「携帯電話番号」は、少なくともいずれか一方を登録しなければならない。",
    ],
    violates: [{}, { MAIL: "a@example.jp" }],
    satisfies: [
      { TEL: "0312345678" },
      { MOBILE: "09012345678" },
      { TEL: "0312345678", MOBILE: "09012345678" },
    ],
  },
  {
    family: "D4",
    target: "TEL",
    sentences: [
      "「電話番号」、「携帯電話番号」、「電子メール」のうち、一つ以上を記入すること。",
      "項番18～項番20のうち１項目以上の入力が必要である。",
      "「電話番号」、「携帯電話番号」及び「電子メール」がすべて未入力の場合はエラーとする。",
      "電話番号、携帯電話番号、電子メールは、少なくとも１つ以上入力すること。",
    ],
    violates: [{}, { ZIP: "1000001" }],
    satisfies: [
      { TEL: "0312345678" },
      { MAIL: "a@example.jp" },
      { TEL: "0312345678", MOBILE: "09012345678", MAIL: "a@example.jp" },
    ],
  },
  {
    family: "D5",
    target: "S_LANG",
    sentences: [
      "「日本語学習」の「有」と「生活相談」の「有」は同時に選択できない。",
      "日本語学習が「有」で、かつ生活相談が「有」の場合はエラーとする。",
      "「日本語学習」＝「１：有」と「生活相談」＝「１：有」の組合せは不可とする。",
    ],
    violates: [{ S_LANG: "1", S_LIFE: "1" }],
    satisfies: [{}, { S_LANG: "1" }, { S_LANG: "1", S_LIFE: "0" }, { S_LANG: "0", S_LIFE: "1" }],
  },
  {
    family: "D6",
    target: "TEST",
    sentences: [
      "「試験の名称」と「試験の級」は、両方とも記入するか、両方とも空欄とすること。",
      "試験の名称、試験の級は、いずれか一方のみの記入は不可とする。",
      "「試験の名称」又は「試験の級」の一方を登録した場合は、他方も登録すること。",
      "「試験の名称」と「試験の級」のいずれか一方のみが入力されている場合はエラーとする。",
    ],
    violates: [{ TEST: "技能試験" }, { LEVEL: "2" }],
    satisfies: [{}, { TEST: "技能試験", LEVEL: "2" }],
  },
  {
    family: "D7",
    target: "D_NAME",
    sentences: [
      "「派遣先の名称」、「派遣先の所在地」、「連絡事項」の一部のみが入力されている場合はエラーとする。",
      "「派遣先の名称」、「派遣先の所在地」又は「連絡事項」のいずれかを入力した場合は、他の項目も入力すること。",
      "派遣先の名称、派遣先の所在地、連絡事項は、すべて入力するか、すべて空欄とすること。",
    ],
    violates: [
      { D_NAME: "農園" },
      { D_NAME: "農園", FREE: "なし" },
      { D_ADDR: "千葉県", FREE: "なし" },
    ],
    satisfies: [{}, { D_NAME: "農園", D_ADDR: "千葉県", FREE: "なし" }],
  },
  {
    family: "D8",
    target: "S_LANG",
    sentences: [
      "「支援の有無」が「有」の場合は、「日本語学習」、「生活相談」、「住居確保」のうち1つ以上を選択すること。",
      "支援の有無＝1：有 のとき、項番48～項番50のうち少なくとも一つを入力すること。",
      "「支援の有無」が「有」で、「日本語学習」、「生活相談」及び「住居確保」がいずれも未入力の場合はエラーとする。",
    ],
    violates: [{ SUPPORT: "1" }],
    satisfies: [{}, { SUPPORT: "0" }, { SUPPORT: "1", S_LIFE: "1" }],
  },
  {
    family: "D9",
    target: "TEL",
    sentences: [
      "「電話番号」、「携帯電話番号」、「電子メール」は、最大２つまで入力できる。",
      "電話番号、携帯電話番号及び電子メールのうち、2項目以内を記入すること。",
      "「電話番号」、「携帯電話番号」、「電子メール」のうち3つ以上が入力されている場合はエラーとする。",
    ],
    violates: [{ TEL: "0312345678", MOBILE: "09012345678", MAIL: "a@example.jp" }],
    satisfies: [{}, { TEL: "0312345678" }, { TEL: "0312345678", MAIL: "a@example.jp" }],
  },
  {
    family: "D10",
    target: "S_LANG",
    sentences: [
      "「支援の有無」が「無」の場合は、「日本語学習」、「生活相談」及び「住居確保」を選択できない。",
      "支援の有無＝０：無 のときは、項番48～項番50は設定不可。",
      "「支援の有無」が「無」であるにもかかわらず、「日本語学習」、「生活相談」、「住居確保」のいずれかが入力されている場合はエラー。",
    ],
    violates: [
      { SUPPORT: "0", S_LANG: "1" },
      { SUPPORT: "0", S_HOME: "0" },
    ],
    satisfies: [{}, { SUPPORT: "0" }, { SUPPORT: "1", S_LANG: "1" }, { S_LANG: "1" }],
  },
  {
    family: "D11",
    target: "SUPPORT",
    sentences: [
      "「日本語学習」、「生活相談」、「住居確保」のいずれかが「有」の場合は、「支援の有無」は「有」とすること。",
      "日本語学習、生活相談又は住居確保のどれか１つを「1：有」とした場合には、「1：有」とする。",
      "「日本語学習」、「生活相談」、「住居確保」のいずれかが「有」で、「支援の有無」が「有」でない場合はエラーとする。",
    ],
    violates: [
      { S_LANG: "1", SUPPORT: "0" },
      { S_LIFE: "1", S_HOME: "0", SUPPORT: "0" },
    ],
    satisfies: [{}, { SUPPORT: "0" }, { S_LANG: "0", SUPPORT: "0" }, { S_HOME: "1", SUPPORT: "1" }],
  },
];

export const nearMisses: readonly NearMiss[] = [
  {
    target: "TEL",
    sentence: "「電話番号」、「携帯電話番号」が入力されている場合はエラーとする。",
    why: "any of them, or all?",
    state: "unsupported",
  },
  {
    target: "TEL",
    sentence: "「電話番号」又は「ファックス番号」のいずれか一方を入力すること。",
    why: "no item has the name",
    state: "unsupported",
  },
  {
    target: "TEL",
    sentence: "「電話番号」と「携帯電話番号」のいずれか。",
    why: "no word says what is asked",
    state: "unsupported",
  },
];
