import type { ReasonTable } from "./reason-table.js";

/** Why a name of a sentence is not found in the layout, or is found more than once. */
export const nameReasons = {
  "no-subject": {
    ja: "チェックの対象となる項目が示されていません",
    en: "the check names no item",
  },
  "several-subjects": {
    ja: "チェックの対象となる項目が複数あります",
    en: "the check is listed under several items",
  },
  "item-not-in-layout": {
    ja: "レイアウトに項目 {key} がありません",
    en: "the layout has no item {key}",
  },
  "no-item": { ja: "項目「{text}」がありません", en: "no item 「{text}」" },
  "item-or-code": {
    ja: "「{text}」は項目の名前でもコードの名称でもあります",
    en: "「{text}」 is the name of an item and the label of a code",
  },
  "several-items": {
    ja: "「{text}」に当たる項目が複数あります",
    en: "several items 「{text}」",
  },
  "item-number-differs": {
    ja: "「{text}」は {id} ではありません",
    en: "「{text}」 is not {id}",
  },
  "no-item-under-heading": {
    ja: "「{heading}」の中に「{text}」がありません",
    en: "no 「{text}」 in 「{heading}」",
  },
  "no-items-under-heading": {
    ja: "「{text}」の中に項目がありません",
    en: "no items in 「{text}」",
  },
  "items-out-of-order": {
    ja: "「…から…まで」の項目が、レイアウトではこの順に並んでいません",
    en: "the items do not stand in this order",
  },
  "main-application-item": {
    ja: "主たる申請の項目は、値の比較にだけ使えます",
    en: "an item of the main application can only be compared",
  },
  "no-group": { ja: "繰返し項目「{text}」がありません", en: "no group 「{text}」" },
  "several-groups": {
    ja: "「{text}」に当たる繰返し項目が複数あります",
    en: "several groups 「{text}」",
  },
  "subject-without-group": {
    ja: "チェックの対象の項目が、1つの繰返し項目の中にありません",
    en: "the check's items are in no repeating group",
  },
  "items-of-several-groups": {
    ja: "複数の繰返し項目にまたがる項目があります",
    en: "items of several groups",
  },
  "rows-of-which-group": {
    ja: "どの繰返し項目の行か分かりません",
    en: "rows of which group?",
  },
  "item-without-rows": {
    ja: "この項目は繰返し項目ではないため、行がありません",
    en: "the item has no rows",
  },
} as const satisfies ReasonTable;
