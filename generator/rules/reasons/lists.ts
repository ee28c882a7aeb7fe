import type { ReasonTable } from "./reason-table.js";

/** Why it is not certain which of several items a sentence means. */
export const listReasons = {
  "list-not-joined": {
    ja: "項目の列挙に「いずれか」も「いずれも」もありません",
    en: "items are listed without いずれか or いずれも",
  },
  "or-beside-and": {
    ja: "1つの列挙に「又は」と「及び」が混在しています",
    en: "又は and 及び side by side",
  },
  "or-without-choice": {
    ja: "「又は」で並べた項目に「いずれか」がありません",
    en: "又は without いずれか",
  },
  "choice-of-one": {
    ja: "選択の対象となる項目が2つ以上必要です",
    en: "a choice needs several items",
  },
  "others-of-what": {
    ja: "「他の項目」が何に対するものか分かりません",
    en: "other items of what?",
  },
  "same-as-what": {
    ja: "何と同じであるべきか分かりません",
    en: "the same as what?",
  },
  "part-of-what": {
    ja: "何の一部か分かりません（項目が2つ以上必要です）",
    en: "a part of what?",
  },
  "unique-among-what": {
    ja: "何の中での重複か分かりません",
    en: "unique among what?",
  },
  "none-or-not-all": {
    ja: "「どれも…でない」とも「すべてが…とは限らない」とも読めます",
    en: "none of them, or not all?",
  },
  "not-all-or-none": {
    ja: "「両方そろうことはない」とも「どちらもない」とも読めます",
    en: "not all of them, or none?",
  },
  "denied-twice": { ja: "否定が重なっています", en: "denied twice" },
} as const satisfies ReasonTable;
