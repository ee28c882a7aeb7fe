import { beforeAll, describe, expect, it } from "vitest";
import type { RelatedCheck } from "../../generator/spec/model.js";
import { readSentences } from "./families/judge.js";

/** Sentences that were once understood wrongly, and what they must say; null where they must be refused. */
const cases: readonly (readonly [
  was: string,
  target: string,
  sentence: string,
  canonical: string | null,
])[] = [
  [
    "only the last sentence of a cell was kept",
    "D_NAME",
    "「派遣の有無」が「有」の場合は必須。\n「派遣の有無」が「無」の場合は入力不可。",
    "「派遣の有無」が「1：有」である場合、「派遣先の名称」は必須。「派遣の有無」が「0：無」である場合、「派遣先の名称」は入力不可。",
  ],
  [
    "a report of what was entered was a request",
    "TO",
    "雇用終了日に雇用開始日より前の日付が入力されています。",
    "「雇用終了日」が「雇用開始日」以後であること。",
  ],
  [
    "a report of what is missing forbade it",
    "CARD",
    "在留カード番号が未入力です。",
    "「在留カード番号」は必須。",
  ],
  [
    "a plain fact under a condition was a request",
    "CARD",
    "「国籍」が「日本」の場合、在留カード番号が入力されている。",
    null,
  ],
  [
    "the first of two facts was what is asked",
    "LEVEL",
    "「試験の名称」が記録されており、「試験の級」が記録されていない場合",
    "「試験の名称」が入力されている場合、「試験の級」は必須。",
  ],
  [
    "少なくとも1つ was exactly one",
    "TEL",
    "電話番号、携帯電話番号、電子メールは、少なくとも１つ入力すること。",
    "「電話番号」、「携帯電話番号」、「電子メール」のうち入力されているものが1個以上であること。",
  ],
  [
    "いずれかを必ず was exactly one",
    "MOBILE",
    "「電話番号」か「携帯電話番号」のいずれかを必ず入力してください。",
    "「電話番号」、「携帯電話番号」のうち入力されているものが1個以上であること。",
  ],
  [
    "同時に forbade each by itself",
    "TEL",
    "「電話番号」と「携帯電話番号」を同時に入力することはできません。",
    "「電話番号」、「携帯電話番号」のうち入力されているものが1個以下であること。",
  ],
  [
    "いずれも allowed all but one",
    "TEL",
    "「電話番号」、「携帯電話番号」はどちらも入力不可。",
    "「電話番号」、「携帯電話番号」は入力不可。",
  ],
  [
    "すべてが…でない was taken for one of its two meanings",
    "S_DATE",
    "「日本語学習」、「生活相談」、「住居確保」のすべてが「有」でない場合は必須。",
    null,
  ],
  [
    "the exception denied the condition too",
    "JOB_TEXT",
    "「職種」が「その他」の場合、「派遣の有無」が「有」の場合を除き必須。",
    "「職種」が「99：その他」である、かつ、「派遣の有無」が「1：有」以外である場合、「職種の内容」は必須。",
  ],
  [
    "a period that must not overlap had unique ends",
    "W_FROM",
    "「入社年月日」から「退社年月日」までの期間が、他の行と重複しないこと。",
    "「入社年月日」から「退社年月日」までの期間が行の間で重複していないこと。",
  ],
  [
    "a case without 場合 restricted the item that it names",
    "JOB_TEXT",
    "「職種」が「その他」以外は入力不可。",
    "「職種」が「99：その他」以外である場合、「職種の内容」は入力不可。",
  ],
  [
    "limits that leave nothing were joined",
    "QTY",
    "「数量」が30未満、40以上の場合はエラー。",
    null,
  ],
  ["a part of a number was cut off", "HOURS", "「週労働時間」は0.5の倍数であること。", null],
  [
    "a fact of the record was left to the application",
    "KEY",
    "検査の値が規定の形式の場合は必須。",
    null,
  ],
  [
    "a check digit was asked of any number",
    "QTY",
    "「数量」のチェックデジットが正しいこと。",
    null,
  ],
  ["without hyphens was dropped", "ZIP", "郵便番号はハイフンなしの7桁で入力してください。", null],
  [
    "the blank that must separate was forbidden",
    "NAME",
    "氏名は半角英大文字で入力し、姓と名の間は半角スペースで区切ること。",
    null,
  ],
  [
    "leaving it out freed it of its form",
    "CARD",
    "在留カード番号は12桁の半角英数字で記録する。ただし、「国籍」が「日本」の場合は省略することができる。",
    "「在留カード番号」が「半角英数字」の文字だけである、かつ、「在留カード番号」の文字数が12と一致すること。「国籍」が「JPN：日本」である場合、「在留カード番号」は空欄でもよい。",
  ],
  ["a heading was asked for", "NAME", "「氏名」と「国籍」に関すること。", null],
];

describe("sentences that were misread", () => {
  let checks: readonly RelatedCheck[] = [];
  beforeAll(async () => {
    const model = await readSentences(cases.map(([, target, sentence]) => [target, sentence]));
    checks = model.relatedChecks;
  });

  it.each(cases.map((each, index) => [...each, index] as const))(
    "%s (%s: %s)",
    (_, __, ___, canonical, index) => {
      const rule = checks[index]?.rule;
      if (canonical === null) expect(rule).toMatchObject({ state: "unsupported" });
      else expect(rule).toMatchObject({ state: "compiled", readings: [{ canonical }] });
    },
  );
});
