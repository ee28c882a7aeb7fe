import type { Language } from "../../../diagnostics/language.js";

const texts = {
  ja: {
    kicker: "仕様書の変更点",
    skip: "変更の一覧へ",
    filter: "絞り込み",
    search: "語で探す",
    searchHint: "項目名・ID・指紋など",
    area: "区分",
    effect: "影響",
    chooseHint: "選ばなければ全て",
    onlyUndeclared: "改版履歴に記載のない変更だけ",
    showAll: "全て表示",
    shown: "{shown} / {all}件を表示",
    nothing: "当てはまる変更はない。条件を外すか「全て表示」を押す",
    contents: "目次",
    details: "くわしく",
    developers: "TypeScript の名前",
    kind: "種類",
    name: "名前",
    allCells: "全てのセル",
    allLayouts: "全てのレイアウト",
  },
  en: {
    kicker: "Changes of the spec",
    skip: "To the changes",
    filter: "Filter",
    search: "Search",
    searchHint: "item, id, fingerprint …",
    area: "Area",
    effect: "Effect",
    chooseHint: "none chosen: all",
    onlyUndeclared: "Only what the history does not mention",
    showAll: "Show all",
    shown: "{shown} of {all} shown",
    nothing: "No change is like that. Choose less, or press “Show all”",
    contents: "Contents",
    details: "Details",
    developers: "TypeScript names",
    kind: "kind",
    name: "name",
    allCells: "All cells",
    allLayouts: "All layouts",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

export type PageTexts = Readonly<Record<keyof (typeof texts)["ja"], string>>;

export function pageTexts(language: Language): PageTexts {
  return texts[language];
}
