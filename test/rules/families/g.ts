import { type FamilyCase, given, type NearMiss } from "./case.js";

/** Numbers and sums. */
export const cases: readonly FamilyCase[] = [
  {
    family: "G1",
    target: "IDNO",
    sentences: [
      "「証明書の番号」は半角数字７桁であること。",
      "証明書の番号が7桁の数字以外の場合はエラーとする。",
      "７桁の半角数字で入力しなければならない。",
    ],
    violates: [{ IDNO: "123456" }, { IDNO: "12345678" }, { IDNO: "12345A7" }],
    satisfies: [{}, { IDNO: "0123456" }],
  },
  {
    family: "G2",
    target: "REMIT",
    sentences: [
      "「送金の合算額」は「送金月額」の合計と一致すること。",
      "送金の合算額が各行の送金月額の合計と異なる場合はエラーとする。",
      "「送金月額」の合計額と「送金の合算額」が一致していない場合は、エラー。",
    ],
    violates: [{ REMIT: "50000", K_REMIT: ["30000", "10000"] }],
    satisfies: [{}, { REMIT: "50000" }, { REMIT: "40000", K_REMIT: ["30000", "10000"] }],
  },
  {
    family: "G2",
    target: "LOT_PAY",
    sentences: [
      "「報酬の総額」は、ファイル内の「報酬月額」の合計と一致すること。",
      "ファイル内の報酬月額の合計額と報酬の総額が相違する場合はエラーとする。",
    ],
    violates: [given({ file: [{ PAY: "200000" }] }, { LOT_PAY: "300000", PAY: "200000" })],
    satisfies: [
      { LOT_PAY: "300000", PAY: "200000" },
      given({ file: [{ PAY: "200000" }] }, { LOT_PAY: "400000", PAY: "200000" }),
    ],
  },
  {
    family: "G3",
    target: "LOT",
    sentences: [
      "「送付件数」はレコード件数と一致すること。",
      "送付件数がファイル内のレコード件数と異なる場合はエラーとする。",
      "レコード数と「送付件数」が一致していないときはエラー。",
    ],
    violates: [given({ file: [{}, {}] }, { LOT: "2" })],
    satisfies: [{ LOT: "2" }, given({ file: [{}] }, {}), given({ file: [{}, {}] }, { LOT: "3" })],
  },
  {
    family: "G4",
    target: "INVEST",
    sentences: [
      "「うち外国資本」は「資本金」以下の金額であること。",
      "うち外国資本が資本金を上回る場合はエラーとする。",
      "「資本金」を超えないこと。",
      "「資本金」＜「うち外国資本」のときはエラー。",
    ],
    violates: [{ CAPITAL: "9000000", INVEST: "10000000" }],
    satisfies: [{}, { INVEST: "10000000" }, { CAPITAL: "10000000", INVEST: "10000000" }],
  },
  {
    family: "G5",
    target: "PT_SUM",
    sentences: [
      "「学歴の点数」と「実務の点数」の合計と一致すること。",
      "点数の計は、学歴の点数と実務の点数の合計に等しいこと。",
      "「点数の計」が「学歴の点数」＋「実務の点数」と一致しない場合はエラーとする。",
    ],
    violates: [{ PT_EDU: "20", PT_EXP: "30", PT_SUM: "60" }],
    satisfies: [{}, { PT_SUM: "60" }, { PT_EDU: "20", PT_EXP: "30", PT_SUM: "50" }],
  },
  {
    family: "G6",
    target: "HOURS",
    sentences: [
      "「週労働時間」の小数点以下の桁数は2桁以内であること。",
      "週労働時間の小数部が２桁を超える場合はエラーとする。",
      "小数点以下は2桁以下とすること。",
    ],
    violates: [{ HOURS: "38.125" }],
    satisfies: [{}, { HOURS: "38" }, { HOURS: "38.75" }],
  },
  {
    family: "G7",
    target: "IDNO",
    sentences: [
      "「証明書の番号」の桁数は2の倍数であること。",
      "証明書の番号の桁数が２の倍数でない場合はエラーとする。",
      "「証明書の番号」の文字数は、2の倍数でなければならない。",
    ],
    violates: [{ IDNO: "123" }, { IDNO: "A" }],
    satisfies: [{}, { IDNO: "1234" }],
  },
  {
    family: "G8",
    target: "IDNO",
    sentences: [
      "「証明書の番号」は半角数値であること。",
      "証明書の番号が数値でない場合はエラーとする。",
      "半角数値で記録すること。",
    ],
    violates: [{ IDNO: "12A" }, { IDNO: "+12" }],
    satisfies: [{}, { IDNO: "12" }, { IDNO: "-12" }],
  },
  {
    family: "G10",
    target: "PAY",
    sentences: [
      "「報酬月額」は100の倍数であること。",
      "報酬月額が１００円の倍数でない場合はエラーとする。",
      "「報酬月額」は、１００の倍数でなければならない。",
    ],
    violates: [{ PAY: "150050" }],
    satisfies: [{}, { PAY: "150100" }, { PAY: "0" }],
  },
];

export const nearMisses: readonly NearMiss[] = [
  {
    target: "PT_SUM",
    sentence: "合計と一致すること。",
    why: "the sum of what?",
    state: "unsupported",
  },
  {
    target: "REMIT",
    sentence: "「送金の合算額」は仕送りの合計以下であること。",
    why: "no item has the name",
    state: "unsupported",
  },
  {
    target: "PAY",
    sentence: "「報酬月額」は千円未満を切り捨てた額とする。",
    why: "how a number was rounded does not show",
    state: "unsupported",
  },
];
