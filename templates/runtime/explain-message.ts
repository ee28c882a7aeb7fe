import type { Verdict } from "./explain.js";
import type { IssueKind } from "./issue.js";
import type { Language } from "./message.js";

type Texts = Readonly<Record<Language, string>>;

export const verdictWords: Readonly<Record<Verdict, Texts>> = {
  passed: { ja: "適合", en: "passed" },
  failed: { ja: "不適合", en: "failed" },
  "not-applicable": { ja: "対象外", en: "not applicable" },
  skipped: { ja: "省略（読む項目に誤りがある）", en: "skipped (an input is wrong by itself)" },
  undetermined: {
    ja: "判定不能（事実が渡されていない）",
    en: "undetermined (a fact was not passed)",
  },
};

/** What a check on one item, or on the line, asks for. */
export const itemCheckWords: Readonly<Record<IssueKind, Texts>> = {
  required: { ja: "「{item}」は必須", en: "{item} must be filled" },
  prohibited: { ja: "「{item}」は入力不可", en: "{item} must be empty" },
  charset: { ja: "「{item}」の文字は{parameter}", en: "the characters of {item} are {parameter}" },
  length: { ja: "「{item}」の長さは{parameter}", en: "the length of {item} is {parameter}" },
  code: {
    ja: "「{item}」は「{parameter}」のコード",
    en: "{item} is a code of the list {parameter}",
  },
  format: { ja: "「{item}」の形式は{parameter}", en: "the form of {item} is {parameter}" },
  range: { ja: "「{item}」の範囲は{parameter}", en: "the range of {item} is {parameter}" },
  fixed: { ja: "「{item}」は「{parameter}」固定", en: "{item} is always {parameter}" },
  "check-digit": {
    ja: "「{item}」のチェックデジットが正しい",
    en: "the check digit of {item} is right",
  },
  "column-count": { ja: "列数は{parameter}", en: "the record has {parameter} columns" },
  related: { ja: "関連項目チェック", en: "cross-item check" },
  header: { ja: "見出し行", en: "header line" },
  csv: { ja: "CSVの形式", en: "form of the CSV" },
  encoding: { ja: "文字コード", en: "encoding" },
};

export const explanationWords = {
  unlisted: { ja: "（番号なし）", en: "(no number)" },
  reading: { ja: "読み: ", en: "Reading (in Japanese): " },
  inputs: { ja: "入力: ", en: "Inputs: " },
  facts: { ja: "事実: ", en: "Facts: " },
  empty: { ja: "空欄", en: "empty" },
  filled: { ja: "入力あり", en: "filled" },
  bad: { ja: "項目チェックで不適合", en: "wrong by itself" },
  given: { ja: "あり", en: "given" },
  missing: { ja: "なし", en: "not given" },
  and: { ja: "、", en: ", " },
} as const satisfies Readonly<Record<string, Texts>>;
