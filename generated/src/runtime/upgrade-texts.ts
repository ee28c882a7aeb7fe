import type { Language } from "./message.js";

type Texts = Readonly<Record<Language, string>>;

/** What a kind of change means for a value, to stand after the name of the item. */
export function upgradeTexts(rule: string): Texts {
  return Object.hasOwn(texts, rule) ? (texts[rule] ?? unknown) : unknown;
}

const unknown: Texts = {
  ja: "仕様書が変わったため、値を確かめてください",
  en: "the specification has changed; check the value",
};

const removedItem: Texts = {
  ja: "項目が廃止されたため、値を移していません",
  en: "the item is gone; its value was not carried over",
};

const fewerRows: Texts = {
  ja: "繰返しの回数が減ったため、この行の値を移していません",
  en: "there are fewer rows now; the value of this row was not carried over",
};

const otherLength: Texts = {
  ja: "値が新しい桁数に合いません",
  en: "the value does not have the new length",
};

const otherPoint: Texts = {
  ja: "小数点の位置の決め方が変わったため、値を移していません",
  en: "the decimal point stands elsewhere now; the value was not carried over",
};

const texts: Readonly<Record<string, Texts>> = {
  "code-value-changed": { ja: "コードの値を新しい値にしました", en: "code given its new value" },
  "code-split": {
    ja: "コードが分割されました。どれに当たるかを選んでください",
    en: "the code was split; choose which one applies",
  },
  "code-merged": {
    ja: "コードが統合されました。新しいコードでよいか確かめてください",
    en: "the code was merged with others; see whether the new one applies",
  },
  "code-removed": {
    ja: "コードが廃止されました。新しいコードを選んでください",
    en: "the code is gone; choose another",
  },
  "code-reassigned": {
    ja: "このコードの意味が変わったため、値を移していません",
    en: "the code means something else now; it was not carried over",
  },
  "convention-empty-changed": {
    ja: "未入力を表す文字になりました。値を確かめてください",
    en: "the text says now that nothing is entered; check the value",
  },
  "convention-unknown-dates-changed": {
    ja: "不詳の書き方が変わりました。日付を確かめてください",
    en: "unknown parts of dates are written otherwise now; check the date",
  },
  "item-added-required": {
    ja: "必須の項目が追加されました。値を入力してください",
    en: "a required item was added; enter its value",
  },
  "item-removed": removedItem,
  "item-removed-required": removedItem,
  "item-id-reassigned": {
    ja: "項目IDが別の項目のものになったため、値を移していません",
    en: "the id of the item is that of another now; the value was not carried over",
  },
  "item-kind-changed": {
    ja: "値の種類が変わりました。値を確かめてください",
    en: "the kind of value has changed; check the value",
  },
  "item-unit-changed": {
    ja: "単位が変わったため、値を移していません。新しい単位で入力してください",
    en: "the unit has changed; the value was not carried over, enter it in the new unit",
  },
  "item-decimal-point-changed": otherPoint,
  "item-decimals-increased": otherPoint,
  "item-decimals-reduced": otherPoint,
  "item-length-shortened": otherLength,
  "item-length-changed": otherLength,
  "item-length-unit-changed": otherLength,
  "item-code-list-added": {
    ja: "コードで入力する項目になりました。コードを選んでください",
    en: "the item holds a code now; choose one",
  },
  "item-code-list-changed": {
    ja: "コード表が変わりました。新しいコードを選んでください",
    en: "the item has another list of codes; choose one of it",
  },
  "item-prohibited": {
    ja: "入力不可の項目になりました",
    en: "the item must be empty now",
  },
  "section-repeat-decreased": fewerRows,
  "section-repeat-removed": fewerRows,
  "layout-removed": {
    ja: "この様式は廃止されました",
    en: "There is no such layout any more",
  },
};
