import type { Words } from "../../diagnostics/problem.js";
import type { EvidenceKind, SubjectKind, SymbolChange } from "../change.js";
import type { Area, BreakKind } from "../registry/rule.js";
import type { VersionStep } from "../version-step.js";

export const areaWords: Readonly<Record<Area, Words>> = {
  layout: { ja: "レイアウト", en: "Layouts" },
  item: { ja: "項目", en: "Items" },
  code: { ja: "コード", en: "Codes" },
  check: { ja: "単項目チェック", en: "Item checks" },
  rule: { ja: "関連項目チェック", en: "Cross-item checks" },
  message: { ja: "メッセージ", en: "Messages" },
  dialect: { ja: "ファイル形式", en: "File format" },
};

/** What a change does to its reader; `none` where it breaks nothing. */
export type Effect = BreakKind | "none";

/** In the order of the reports. */
export const effects: readonly Effect[] = [
  "wire",
  "source",
  "data-tightened",
  "data-loosened",
  "text",
  "none",
];

export const effectWords: Readonly<Record<Effect, Words>> = {
  wire: { ja: "CSVの形", en: "CSV form" },
  source: { ja: "プログラム", en: "program" },
  "data-tightened": { ja: "通らなくなるデータ", en: "data refused" },
  "data-loosened": { ja: "通るようになるデータ", en: "data accepted" },
  text: { ja: "文言", en: "wording" },
  none: { ja: "影響なし", en: "breaks nothing" },
};

/** The same in a sentence, for those who see the words the first time. */
export const effectMeanings: Readonly<Record<Effect, Words>> = {
  wire: {
    ja: "CSVファイルの列や値の書き方が変わる。古い形のファイルは使えない",
    en: "Columns or values of the CSV files are written otherwise; files of the old form cannot be used",
  },
  source: {
    ja: "生成したコードを使うプログラムに、直す所がある",
    en: "Programs that use the generated code must be changed",
  },
  "data-tightened": {
    ja: "今まで通っていたデータに、エラーになるものがある",
    en: "Some data that passed is now refused",
  },
  "data-loosened": {
    ja: "今までエラーになったデータに、通るものがある",
    en: "Some data that was refused now passes",
  },
  text: { ja: "名前や文だけが変わる", en: "Only names and sentences change" },
  none: {
    ja: "加わっただけで、今あるものには影響しない",
    en: "Only added; what is there goes on working",
  },
};

export const stepWords: Readonly<Record<VersionStep, Words>> = {
  major: { ja: "メジャー", en: "major" },
  minor: { ja: "マイナー", en: "minor" },
  patch: { ja: "パッチ", en: "patch" },
  none: { ja: "なし", en: "none" },
};

export const subjectWords: Readonly<Record<SubjectKind, Words>> = {
  spec: { ja: "仕様書", en: "spec" },
  layout: { ja: "レイアウト", en: "layout" },
  section: { ja: "分類", en: "section" },
  item: { ja: "項目", en: "item" },
  "code-list": { ja: "コード表", en: "code list" },
  code: { ja: "コード", en: "code" },
  "item-check": { ja: "単項目チェック", en: "item check" },
  "related-check": { ja: "関連項目チェック", en: "cross-item check" },
  message: { ja: "メッセージ", en: "message" },
};

export const symbolWords: Readonly<Record<SymbolChange["kind"], Words>> = {
  class: { ja: "クラス", en: "class" },
  property: { ja: "プロパティ", en: "property" },
  enum: { ja: "enum", en: "enum" },
  member: { ja: "enum の要素", en: "enum member" },
  function: { ja: "関数", en: "function" },
  flag: { ja: "フラグ", en: "flag" },
  message: { ja: "メッセージ", en: "message" },
};

export const evidenceWords: Readonly<Record<EvidenceKind, Words>> = {
  confirmed: { ja: "人が確認", en: "confirmed by a person" },
  label: { ja: "名前", en: "name" },
  english: { ja: "英語名", en: "English name" },
  section: { ja: "分類", en: "section" },
  position: { ja: "位置", en: "position" },
  type: { ja: "型", en: "type" },
  length: { ja: "桁数", en: "length" },
  codes: { ja: "コード", en: "codes" },
  sentence: { ja: "文", en: "sentence" },
  targets: { ja: "対象項目", en: "targets" },
  items: { ja: "項目の並び", en: "items" },
};
