import type { AttributeWord } from "../profile.js";

/** Words of attribute columns: which characters an item has, sometimes with its length. */
export const attributeWords: readonly AttributeWord[] = [
  {
    words: [
      "半角数字",
      "数字",
      "半角数字{n}桁",
      "半角数字{n}桁以内",
      "9({n})",
      "9",
      "N",
      "数字のみ",
    ],
    charset: "digits",
  },
  {
    words: ["半角数値", "数値", "数値(小数可)", "符号付数値", "数値{n}桁", "半角数値{n}桁以内"],
    charset: "number",
  },
  ...decimalPictures(),
  {
    words: [
      "整数{n}桁小数{d}桁",
      "整数部{n}桁小数部{d}桁",
      "整数部{n}桁+小数部{d}桁",
      "整数{n}桁+小数{d}桁",
      "9({n}).9({d})",
    ],
    kind: "decimal",
    charset: "number",
  },
  {
    words: ["NUMBER({n},{d})", "DECIMAL({n},{d})", "数値({n},{d})"],
    kind: "decimal",
    charset: "number",
    number: "length",
  },
  { words: ["半角英大文字", "英大文字", "A({n})", "A"], charset: "upper" },
  {
    words: [
      "半角英大文字・空白",
      "半角英大文字(空白可)",
      "半角英大文字及び空白",
      "半角英大文字・空白・記号",
    ],
    charset: "upper-name",
  },
  { words: ["半角英字", "英字", "半角英字{n}文字以内"], charset: "letters" },
  {
    words: ["半角英大文字・数字", "半角英大文字数字", "半角英数大文字", "半角英数字(大文字)"],
    charset: "upper-alphanumeric",
  },
  {
    words: [
      "半角英数字",
      "半角英数",
      "英数字",
      "英数",
      "AN",
      "半角英数字{n}桁",
      "半角英数字{n}文字以内",
    ],
    charset: "alphanumeric",
  },
  {
    words: ["半角英数記号", "半角英数字記号", "英数記号", "半角英数字・記号", "ANS"],
    charset: "alphanumeric-symbol",
  },
  {
    words: ["半角文字", "半角", "X({n})", "X", "半角{n}文字以内", "半角{n}文字"],
    charset: "halfwidth",
  },
  { words: ["半角カナ", "半角カタカナ", "K({n})", "K"], charset: "halfwidth-katakana" },
  {
    words: ["半角英数カナ", "半角英数字カナ", "半角英数カナ記号", "半角英数カナ文字"],
    charset: "halfwidth-mixed",
  },
  { words: ["全角数字", "全角数字{n}桁"], charset: "fullwidth-digits" },
  { words: ["全角英数字", "全角英数"], charset: "fullwidth-alphanumeric" },
  {
    words: ["全角", "全角文字", "日本語", "漢字", "N({n})", "J", "全角{n}文字以内", "全角{n}文字"],
    charset: "fullwidth",
  },
  {
    words: ["全角カナ", "全角カタカナ", "カタカナ", "全角カナ{n}文字以内"],
    charset: "fullwidth-katakana",
  },
  { words: ["全角ひらがな", "ひらがな"], charset: "fullwidth-hiragana" },
  {
    words: [
      "全半角混在",
      "全角半角混在",
      "混在",
      "全半角",
      "全角・半角",
      "全角又は半角",
      "文字列",
      "文字",
    ],
    charset: "mixed",
  },
  { words: ["制限なし", "任意の文字"], charset: "any" },
  { words: ["コード"], kind: "code" },
  { words: ["日付", "年月日", "西暦8桁"], kind: "date", charset: "digits" },
  { words: ["年月"], kind: "year-month", charset: "digits" },
];

/** Words of format columns: how the text is built. */
export const formatWords: readonly AttributeWord[] = [
  { words: ["YYYYMMDD", "西暦YYYYMMDD", "YYYYMMDD(西暦)", "yyyy年MM月dd日"], kind: "date" },
  {
    words: ["YYYYMMDD(不詳可)", "YYYYMMDD(西暦、不詳可)", "YYYYMMDD(不明可)", "日付(不詳可)"],
    kind: "partial-date",
  },
  { words: ["YYYYMM", "西暦YYYYMM", "YYYYMM(西暦)"], kind: "year-month" },
  { words: ["YYYYMM(不詳可)", "YYYYMM(西暦、不詳可)", "年月(不詳可)"], kind: "partial-year-month" },
  { words: ["整数", "整数値", "数値", "人数", "件数", "回数"], kind: "integer" },
  {
    words: ["", "千", "万", "百万"].flatMap((multiple) => {
      const unit = `${multiple}円`;
      return [`金額(${unit})`, unit, `${unit}単位`];
    }),
    kind: "integer",
  },
  { words: ["金額"], kind: "integer" },
  {
    words: ["小数", "小数点以下{n}桁", "小数(小数点以下{n}桁)", "小数点以下{n}桁まで"],
    kind: "decimal",
    number: "decimals",
  },
  {
    words: ["小数点なし", "暗黙の小数点", "小数(小数点なし)", "小数点を除く", "小数点省略"],
    kind: "decimal",
    impliedDecimals: true,
  },
  {
    words: [
      "小数点以下{n}桁(小数点なし)",
      "小数点以下{n}桁、小数点なし",
      "小数(小数点以下{n}桁、小数点なし)",
    ],
    kind: "decimal",
    number: "decimals",
    impliedDecimals: true,
  },
  { words: ["メールアドレス", "Eメールアドレス", "電子メールアドレス"], pattern: "email" },
  { words: ["郵便番号", "郵便番号(ハイフンなし)"], pattern: "postal-code" },
  { words: ["電話番号", "電話番号(ハイフンなし)"], pattern: "telephone" },
  { words: ["在留カード番号", "在留カード等番号"], pattern: "residence-card" },
  { words: ["法人番号"], pattern: "corporate-number" },
  { words: ["コード", "コード値", "有無"], kind: "code" },
  { words: ["文字列", "文字", "自由記述", "雇用保険適用事業所番号", "労働保険番号"], kind: "text" },
];

/** COBOL pictures of numbers: `V` is where the point would be, `S` allows a sign. */
function decimalPictures(): readonly AttributeWord[] {
  const picture = { kind: "decimal", number: "integer", impliedDecimals: true } as const;
  const signs = [
    { sign: "", charset: "digits" },
    { sign: "S", charset: "number" },
  ];
  return signs.flatMap(({ sign, charset }) => [
    { ...picture, charset, words: [`${sign}9({n})V9({d})`] },
    ...[1, 2, 3, 4].map((decimals) => {
      const nines = "9".repeat(decimals);
      return { ...picture, charset, decimals, words: [`${sign}9({n})V${nines}`] };
    }),
  ]);
}
