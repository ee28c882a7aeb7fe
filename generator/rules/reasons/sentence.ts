import type { ReasonTable } from "./reason-table.js";

/** Why the shape of a sentence, or its words together, leave open what it says. */
export const sentenceReasons = {
  "not-compiled": { ja: "まだ解釈していません", en: "not compiled" },
  "too-long": {
    ja: "文が長すぎるため、解釈の対象になりません",
    en: "the sentence is longer than any that is understood",
  },
  "too-many-parts": {
    ja: "文を構成する語または括弧の重なりが多すぎます",
    en: "the sentence has too many parts",
  },
  "empty-sentence": { ja: "文がありません", en: "the sentence is empty" },
  "ends-early": { ja: "文が途中で終わっています", en: "the sentence ends too early" },
  "does-not-fit": {
    ja: "「{text}」はここに来る語ではありません",
    en: "「{text}」 does not fit here",
  },
  "no-condition": { ja: "条件が書かれていません", en: "no condition" },
  "condition-out-of-place": {
    ja: "条件のこの位置では「{text}」を使えません",
    en: "「{text}」 cannot stand in this part of a condition",
  },
  "case-within-request": {
    ja: "求める内容の中に別の場合分けがあります",
    en: "a case within what is asked",
  },
  "required-what": {
    ja: "何の入力を求めるのかが書かれていません",
    en: "what must be entered?",
  },
  "only-then-what": {
    ja: "「…場合のみ」に続く内容が、入力の要否ではありません",
    en: "only then what?",
  },
  "entry-not-demanded": {
    ja: "入力が必須であることを示す語がありません",
    en: "no word says that it must be entered",
  },
  "fact-not-recorded": {
    ja: "条件がレコードから判定できる事実ではなく、入力が必須であることを示す語もありません",
    en: "the condition is no fact of the record, and no word says that it must be entered",
  },
  "always-error": {
    ja: "手続全体が常にエラーになります",
    en: "the whole procedure is an error",
  },
  "case-alone": {
    ja: "「…場合」に続く内容（エラーか必須か）を示す語がありません",
    en: "a case, and no word says what follows",
  },
  "polarity-unknown": {
    ja: "そうでなければならないのか、そうであってはならないのかを示す語がありません",
    en: "no word says whether this must be or must not be",
  },
  "exception-without-condition": {
    ja: "ただし書きに条件がありません",
    en: "an exception needs a condition",
  },
  "exception-to-what": {
    ja: "例外の元になる文が前にありません",
    en: "an exception to what?",
  },
  "other-than-what": {
    ja: "「それ以外」が受ける条件が前の文にありません",
    en: "other than what?",
  },
  "condition-is-request": {
    ja: "条件と求める内容が同じです",
    en: "the condition and what is asked are the same",
  },
} as const satisfies ReasonTable;
