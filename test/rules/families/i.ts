import type { FamilyCase, NearMiss } from "./case.js";

/** Characters and the form of a text. */
export const cases: readonly FamilyCase[] = [
  {
    family: "I1",
    target: "FREE",
    sentences: [
      "「連絡事項」は全角10文字以内で入力すること。",
      "全角文字１０文字以内であること。",
      "連絡事項が全角10文字以内でない場合はエラーとする。",
    ],
    violates: [{ FREE: "あいうえおかきくけこさ" }, { FREE: "abc" }],
    satisfies: [{}, { FREE: "あいうえおかきくけこ" }],
  },
  {
    family: "I2",
    target: "FREE",
    sentences: [
      "「連絡事項」は全角で記入すること。",
      "連絡事項に全角以外の文字が記録されている場合はエラーとする。",
      "「連絡事項」は全て全角文字でなければならない。",
    ],
    violates: [{ FREE: "ﾔﾏﾀﾞ" }, { FREE: "山田a" }],
    satisfies: [{}, { FREE: "山田　花子" }],
  },
  {
    family: "I3",
    target: "KEY",
    sentences: [
      "「管理番号」は半角英数字以外は入力できない。",
      "管理番号に半角英数字以外の文字が入力された場合はエラーとする。",
      "「管理番号」には半角英数字のみ設定できる。",
    ],
    violates: [{ KEY: "A-1" }, { KEY: "管理1" }],
    satisfies: [{}, { KEY: "A1" }, { KEY: "123" }],
  },
  {
    family: "I4",
    target: "IDNO",
    sentences: [
      "「証明書の番号」は15桁以内の半角英数記号であること。",
      "半角英数記号１５桁以内で設定しなければならない。",
      "証明書の番号が15桁以内の半角英数記号以外の場合はエラーとする。",
    ],
    violates: [{ IDNO: "1234567890123456" }, { IDNO: "番号1" }],
    satisfies: [{}, { IDNO: "A(1)-2" }, { IDNO: "123456789012345" }],
  },
  {
    family: "I5",
    target: "IDNO",
    sentences: [
      "「証明書の種類」が「1」の場合、「証明書の番号」は半角数字であること。",
      "証明書の種類が「１」のときは、半角数字で入力すること。",
      "「証明書の種類」が「1」で、「証明書の番号」が半角数字以外の場合はエラーとする。",
    ],
    violates: [{ IDKIND: "1", IDNO: "AB12" }],
    satisfies: [
      {},
      { IDKIND: "1" },
      { IDNO: "AB12" },
      { IDKIND: "2", IDNO: "AB12" },
      { IDKIND: "1", IDNO: "12" },
    ],
  },
  {
    family: "I7",
    target: "IDNO",
    sentences: [
      "「証明書の番号」の桁数は12桁であること。",
      "証明書の番号の桁数が１２桁でない場合はエラーとする。",
      "12桁固定。",
    ],
    violates: [{ IDNO: "12345678901" }, { IDNO: "1234567890123" }],
    satisfies: [{}, { IDNO: "ABCDEFGHIJKL" }],
  },
  {
    family: "I7",
    target: "IDNO",
    sentences: [
      "「証明書の番号」が10文字を超える場合はエラーとする。",
      "１０文字以内で記入してください。",
      "証明書の番号の文字数は10文字以下であること。",
    ],
    violates: [{ IDNO: "12345678901" }],
    satisfies: [{}, { IDNO: "1" }, { IDNO: "1234567890" }],
  },
  {
    family: "I8",
    target: "CORP",
    sentences: [
      "「事業主番号」のチェックデジットが正しいこと。",
      "事業主番号のチェックデジットが正しくない場合はエラーとする。",
      "「事業主番号」の検査用数字が誤っている場合、エラーとなる。",
    ],
    violates: [{ CORP: "1000012160154" }],
    satisfies: [{}, { CORP: "1000012160153" }],
  },
  {
    family: "I10",
    target: "ZIP",
    sentences: [
      "「郵便番号」は7桁の数字であること。",
      "郵便番号が半角数字７桁以外の場合はエラーとする。",
      "ハイフンなしの半角数字7桁で入力すること。",
    ],
    violates: [{ ZIP: "100-0001" }, { ZIP: "100001" }],
    satisfies: [{}, { ZIP: "1000001" }],
  },
  {
    family: "I11",
    target: "NAME",
    sentences: [
      "姓と名は全角スペース1つで区切ること。",
      "「氏名」は、姓と名の間を全角スペースで区切って入力すること。",
      "「氏名」は全角空白1つで区切って記入すること。",
    ],
    violates: [{ NAME: "山田花子" }, { NAME: "山田　　花子" }, { NAME: "山田　" }],
    satisfies: [{}, { NAME: "山田　花子" }],
  },
];

export const nearMisses: readonly NearMiss[] = [
  {
    target: "IDNO",
    sentence: "「証明書の番号」は見やすい文字で記入する。",
    why: "no machine can check it",
    state: "unsupported",
  },
  {
    target: "IDNO",
    sentence: "「証明書の番号」のチェックデジットが正しいこと。",
    why: "the spec does not say which check digit the item has",
    state: "unsupported",
  },
  {
    target: "IDNO",
    sentence: "「証明書の番号」が12桁。",
    why: "no word says whether that is right or wrong",
    state: "unsupported",
  },
];
