import type {
  CheckSeverity,
  ItemCheckKind,
  LengthUnit,
  MessageArgument,
} from "../../spec/model.js";

export const lengthModes: Readonly<Record<string, "fixed" | "max">> = {
  固定: "fixed",
  固定長: "fixed",
  F: "fixed",
  以内: "max",
  可変: "max",
  可変長: "max",
  最大: "max",
  以下: "max",
  V: "max",
};

export const lengthUnits: Readonly<Record<string, LengthUnit>> = {
  文字: "character",
  桁: "character",
  字: "character",
  バイト: "byte",
  byte: "byte",
  bytes: "byte",
  UTF16: "utf16",
  "UTF-16単位": "utf16",
};

export const severities: Readonly<Record<string, CheckSeverity>> = {
  F: "fatal",
  致命的: "fatal",
  E: "error",
  エラー: "error",
  error: "error",
  W: "warning",
  警告: "warning",
  ワーニング: "warning",
  注意: "warning",
  アラート: "warning",
  warning: "warning",
  I: "info",
  情報: "info",
  info: "info",
};

export const checkKinds: Readonly<Record<string, ItemCheckKind>> = {
  必須: "required",
  必須チェック: "required",
  属性: "charset",
  属性チェック: "charset",
  文字種: "charset",
  文字種チェック: "charset",
  使用可能文字: "charset",
  桁数: "length",
  桁数チェック: "length",
  文字数: "length",
  文字数チェック: "length",
  コード: "code",
  コードチェック: "code",
  コード値: "code",
  コード存在: "code",
  書式: "format",
  書式チェック: "format",
  形式: "format",
  形式チェック: "format",
  日付: "format",
  日付チェック: "format",
  範囲: "range",
  範囲チェック: "range",
  値範囲: "range",
  固定値: "fixed",
  固定値チェック: "fixed",
  チェックデジット: "check-digit",
  検査数字: "check-digit",
};

export const messageArguments: Readonly<Record<string, MessageArgument>> = {
  項目名: "item",
  対象項目名: "item",
  項目: "item",
  関連項目名: "otherItem",
  関連項目: "otherItem",
  相手項目名: "otherItem",
  値: "value",
  入力値: "value",
  設定値: "value",
  桁数: "length",
  文字数: "length",
  文字種: "charset",
  属性: "charset",
  コード表名: "codeList",
  コード表: "codeList",
  上限値: "limit",
  下限値: "limit",
  範囲: "limit",
  固定値: "limit",
  チェック番号: "checkNo",
  レコード番号: "record",
  列番号: "column",
  日付: "date",
  件数: "count",
};

export const placeholders: readonly string[] = [
  "\\{(\\d+)\\}",
  "\\{([^{}]+)\\}",
  "%(\\d+)",
  "\\[(X+)\\]",
  "\\[([^\\[\\]]+)\\]",
];

export const allLayouts: readonly string[] = ["全て", "すべて", "全レイアウト", "共通", "all", "*"];

export const dittoMarks: readonly string[] = ["同上", "〃", "″", "々", "上に同じ"];

export const noneMarks: readonly string[] = ["-", "なし"];

export const noteMarks: readonly string[] = ["※", "注", "(注", "*", "備考", "【注", "[注", "凡例"];

export const sheetsWithoutTables: readonly string[] = [
  "表紙",
  "目次",
  "はじめに",
  "凡例",
  "説明",
  "読み方",
  "cover",
  "contents",
  "readme",
];

export const noticeWords: readonly string[] = [
  "実在の公開仕様書に基づきません",
  "著作権",
  "無断",
  "転載",
  "複製",
  "禁じ",
  "©",
  "Copyright",
];
