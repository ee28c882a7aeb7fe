import type { Words } from "../problem.js";

/** Why a name in an archive is refused. */
export type UnsafeName = "length" | "control" | "backslash" | "absolute" | "upward" | "duplicate";

export const unsafeNameWords: Readonly<Record<UnsafeName, Words>> = {
  length: { ja: "空か、長すぎます", en: "empty or too long" },
  control: { ja: "制御文字を含みます", en: "holds control characters" },
  backslash: { ja: "「\\」を含みます", en: "holds a backslash" },
  absolute: { ja: "絶対パスです", en: "an absolute path" },
  upward: { ja: "「..」などの区切りを含みます", en: "holds “..”, “.” or an empty step" },
  duplicate: { ja: "同じ名前が2つあります", en: "used twice" },
};

/** Parts of a workbook that are never read. */
export type IgnoredKind =
  | "macro"
  | "link"
  | "embedded"
  | "connection"
  | "query"
  | "control"
  | "chartsheet"
  | "drawing"
  | "pivot"
  | "custom";

export const ignoredKindWords: Readonly<Record<IgnoredKind, Words>> = {
  macro: { ja: "マクロ", en: "macros" },
  link: { ja: "外部リンク", en: "links to other workbooks" },
  embedded: { ja: "埋め込みオブジェクト", en: "embedded objects" },
  connection: { ja: "データ接続", en: "data connections" },
  query: { ja: "クエリーテーブル", en: "query tables" },
  control: { ja: "ActiveX・フォームのコントロール", en: "ActiveX and form controls" },
  chartsheet: {
    ja: "セルのないシート（グラフ・ダイアログ）",
    en: "sheets without cells (charts, dialogs)",
  },
  drawing: { ja: "図形・画像・グラフ", en: "shapes, pictures and charts" },
  pivot: { ja: "ピボットテーブル", en: "pivot tables" },
  custom: { ja: "独自のデータ", en: "custom data" },
};
