import type { ReasonTable } from "./reason-table.js";

/** Why a value cannot be one of the item that it is said of, or a comparison be made. */
export const valueReasons = {
  "no-value": { ja: "値がありません", en: "no value" },
  "one-value-expected": { ja: "値は1つでなければなりません", en: "one value is expected" },
  "not-comparable": {
    ja: "比較する2つのものの種類が違います",
    en: "the two sides cannot be compared",
  },
  "no-order": {
    ja: "大小や前後を比べられるのは、数値と日付だけです",
    en: "only numbers and dates have an order",
  },
  "dates-only": {
    ja: "日付に使う語ですが、比べるものが日付ではありません",
    en: "the word is for dates, and these are none",
  },
  "not-a-number": { ja: "「{text}」は数値ではありません", en: "「{text}」 is no number" },
  "not-a-date": { ja: "「{text}」は日付ではありません", en: "「{text}」 is no date" },
  "item-is-another": {
    ja: "ある項目が別の項目である、という文になっています",
    en: "an item is said to be another",
  },
  "two-values-at-once": {
    ja: "1つの項目が同時に2つの値を取ることになります",
    en: "an item cannot hold two values at once",
  },
  "multiple-of-fraction": {
    ja: "倍数の元にできるのは正の整数だけです",
    en: "multiples of whole numbers only",
  },
  "digits-without-limit": {
    ja: "数値の桁数は「以下」か「超える」でしか比べられません",
    en: "digits of a number have only a limit",
  },
  "digits-of-what": { ja: "何の桁数か分かりません", en: "digits of what?" },
  "sum-of-what": { ja: "何の合計か分かりません", en: "the sum of what?" },
  "no-such-date": { ja: "「{text}」という日付はありません", en: "no date 「{text}」" },
  "age-of-whom": {
    ja: "誰の年齢か分かりません（生年月日の項目が1つに決まりません）",
    en: "the age of whom? No single birth date is known",
  },
  "age-from-no-date": {
    ja: "年齢は日付の項目から数えます",
    en: "an age is counted from a date",
  },
  "range-reversed": {
    ja: "コードリストでは {last} が {first} より前にあります",
    en: "{last} stands before {first} in the code list",
  },
  "range-without-list": {
    ja: "値の範囲には、コードリストか、小さい順の2つの整数が必要です",
    en: "a range needs a code list, or two whole numbers in order",
  },
  "label-differs": {
    ja: "コードリスト {list} の {value} は「{label}」であり、「{said}」ではありません",
    en: "{value} is 「{label}」 in the code list {list}, not 「{said}」",
  },
  "not-in-list": {
    ja: "「{text}」はコードリスト {list} にありません",
    en: "「{text}」 is not in the code list {list}",
  },
  "no-codes": {
    ja: "「{text}」という項目はなく、値とみても、それを取る項目にコードリストがありません",
    en: "「{text}」 is no item, and the item it would be a value of has no codes",
  },
  "code-in-no-item": {
    ja: "この見出しの中に、このコードを取る項目がありません",
    en: "no item of the section has this code",
  },
  "code-lists-unrelated": {
    ja: "2つの項目のコードリストに親子関係がありません",
    en: "the codes of the one do not belong to codes of the other",
  },
  "which-code-list": {
    ja: "どのコードリストか分かりません",
    en: "in which code list?",
  },
  "no-check-digit": {
    ja: "仕様書では、この項目にチェックデジットがありません",
    en: "the spec gives the item no check digit",
  },
  "no-form": {
    ja: "仕様書では、この項目の形式が決められていません",
    en: "the spec gives the item no form",
  },
  "no-text-form": { ja: "文字種も文字数も書かれていません", en: "no form of text" },
  "no-charset": {
    ja: "「{text}」という文字種はありません",
    en: "no set of characters 「{text}」",
  },
  "forbidden-characters": {
    ja: "使えない文字種の指定は、まだ表せません",
    en: "characters that must not occur cannot be said yet",
  },
  "blank-not-allowed": {
    ja: "区切りの空白が、その文字種に含まれていません",
    en: "the blank that separates is not among the characters",
  },
  "repeated-values": {
    ja: "すべて同じ値か、二つが同じ値かが定まりません",
    en: "the same everywhere, or twice?",
  },
  "length-or-characters": {
    ja: "文字数の違反なのか文字種の違反なのか分かりません",
    en: "too long, or of other characters?",
  },
} as const satisfies ReasonTable;
