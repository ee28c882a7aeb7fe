import type { Words } from "../diagnostics/problem.js";
import type { MarkMeaning } from "../profile/profile.js";
import type { BindingBasis, Role, TableKind } from "../profile/table.js";
import type { Fate, IgnoredReason, RowKind } from "./inspection.js";

/** What people call the things that an inspection names, in both languages. */

export const tableKindWords: Readonly<Record<TableKind, Words>> = {
  "layout-index": { ja: "レイアウト一覧", en: "list of layouts" },
  layout: { ja: "レイアウト", en: "layout" },
  "code-index": { ja: "コード表一覧", en: "list of code lists" },
  codes: { ja: "コード表", en: "codes" },
  "item-checks": { ja: "単項目チェック", en: "item checks" },
  "related-checks": { ja: "関連項目チェック", en: "cross-item checks" },
  messages: { ja: "メッセージ", en: "messages" },
  history: { ja: "改版履歴", en: "revision history" },
};

export const roleWords: Readonly<Record<Role, Words>> = {
  layoutId: { ja: "レイアウトID", en: "layout id" },
  layoutName: { ja: "レイアウト名", en: "layout name" },
  procedureCode: { ja: "手続コード", en: "procedure code" },
  procedureName: { ja: "手続名", en: "procedure name" },
  formCategory: { ja: "様式区分", en: "form category" },
  sheetName: { ja: "シート名", en: "sheet name" },
  requirementColumn: { ja: "要否の列", en: "requirement column" },
  columnCount: { ja: "数", en: "count" },
  no: { ja: "番号", en: "number" },
  itemId: { ja: "項目ID", en: "item id" },
  itemName: { ja: "項目名", en: "item name" },
  itemNameEn: { ja: "英語の項目名", en: "English item name" },
  majorGroup: { ja: "大分類", en: "major group" },
  middleGroup: { ja: "中分類", en: "middle group" },
  minorGroup: { ja: "小分類", en: "minor group" },
  repeatGroup: { ja: "繰返しグループ", en: "repeating group" },
  repeatCount: { ja: "繰返し回数", en: "repetitions" },
  attribute: { ja: "属性", en: "attribute" },
  length: { ja: "桁数", en: "length" },
  lengthMin: { ja: "最小桁数", en: "least length" },
  lengthMode: { ja: "桁数の区分", en: "fixed or greatest length" },
  integerDigits: { ja: "整数部の桁数", en: "integer digits" },
  decimals: { ja: "小数部の桁数", en: "decimal digits" },
  format: { ja: "書式", en: "format" },
  requirement: { ja: "要否", en: "requirement" },
  inlineCodes: { ja: "セル内のコード", en: "codes in the cell" },
  inlineLabels: { ja: "セル内のコードの名称", en: "labels of codes in the cell" },
  condition: { ja: "条件の文", en: "condition" },
  codeListId: { ja: "コード表ID", en: "code list id" },
  codeListName: { ja: "コード表名", en: "code list name" },
  code: { ja: "コード", en: "code" },
  codeLabel: { ja: "コードの名称", en: "label" },
  codeLabelEn: { ja: "コードの英語名称", en: "English label" },
  parentListId: { ja: "親コード表ID", en: "parent list id" },
  parentCode: { ja: "親コード", en: "parent code" },
  validFrom: { ja: "有効開始日", en: "valid from" },
  validTo: { ja: "有効終了日", en: "valid to" },
  checkNo: { ja: "チェック番号", en: "check number" },
  checkKind: { ja: "チェック種別", en: "kind of check" },
  checkParameter: { ja: "チェックの値", en: "parameter of the check" },
  layouts: { ja: "対象レイアウト", en: "layouts" },
  sentence: { ja: "チェックの文", en: "sentence" },
  severity: { ja: "エラー区分", en: "severity" },
  messageId: { ja: "メッセージID", en: "message id" },
  messageText: { ja: "メッセージの文", en: "message text" },
  messageArguments: { ja: "埋込み項目", en: "message arguments" },
  remedy: { ja: "対処", en: "remedy" },
  revision: { ja: "版", en: "revision" },
  date: { ja: "日付", en: "date" },
  changedSheet: { ja: "変更したシート", en: "changed sheet" },
  changedItem: { ja: "変更した項目", en: "changed item" },
  changeText: { ja: "変更の内容", en: "what changed" },
  changeMark: { ja: "変更の印", en: "change mark" },
  note: { ja: "備考", en: "remark" },
};

export const rowKindWords: Readonly<Record<RowKind, Words>> = {
  title: { ja: "表題", en: "title" },
  header: { ja: "見出し", en: "header" },
  item: { ja: "データ", en: "data" },
  blank: { ja: "空行", en: "blank" },
  heading: { ja: "区分見出し", en: "group heading" },
  "list-heading": { ja: "コード表の見出し", en: "list heading" },
  legend: { ja: "凡例", en: "legend" },
  footnote: { ja: "脚注", en: "footnote" },
  note: { ja: "注記", en: "note" },
  continuation: { ja: "続き", en: "continuation" },
  spare: { ja: "番号だけの行", en: "number only" },
  removed: { ja: "除いた行", en: "removed" },
  footer: { ja: "末尾・不完全", en: "footer or incomplete" },
  outside: { ja: "表の外", en: "outside tables" },
};

export const basisWords: Readonly<Record<BindingBasis, Words>> = {
  profile: { ja: "profile の指定", en: "named in the profile" },
  word: { ja: "既定の語", en: "known word" },
  bracket: { ja: "括弧の前の語", en: "word before brackets" },
  qualified: { ja: "上の段の語", en: "word in an upper row" },
  pattern: { ja: "パターン", en: "pattern" },
};

export const markWords: Readonly<Record<MarkMeaning, Words>> = {
  required: { ja: "必須", en: "required" },
  conditional: { ja: "条件付き必須", en: "conditional" },
  optional: { ja: "任意", en: "optional" },
  prohibited: { ja: "入力不可", en: "prohibited" },
  absent: { ja: "項目なし", en: "absent" },
};

export const statusWords: Readonly<Record<Fate["status"], Words>> = {
  used: { ja: "使用", en: "used" },
  note: { ja: "注記", en: "note" },
  ignored: { ja: "無視", en: "ignored" },
};

type UsedAs = Exclude<(Fate & { readonly status: "used" })["as"], Role>;

export const usedWords: Readonly<Record<UsedAs, Words>> = {
  header: { ja: "列の見出し", en: "header of a column" },
  heading: { ja: "行の見出し", en: "heading over rows" },
};

export const noteWords: Readonly<Record<(Fate & { readonly status: "note" })["as"], Words>> = {
  title: { ja: "表題", en: "title" },
  legend: { ja: "凡例", en: "legend" },
  footnote: { ja: "脚注", en: "footnote" },
  note: { ja: "注記の行", en: "row of notes" },
  cover: { ja: "表のないシート", en: "sheet without tables" },
  footer: { ja: "末尾の文", en: "text below the table" },
  remark: { ja: "備考", en: "remark" },
};

/** Why cells, or whole sheets, are ignored; the user's own reason takes the place of that of a rule. */
export const reasonWords: Readonly<Record<IgnoredReason["kind"], Words>> = {
  rule: { ja: "profile の指定", en: "named in the profile" },
  numbering: { ja: "通し番号", en: "running number" },
  "hidden-sheet": { ja: "非表示のシート", en: "hidden sheet" },
  "hidden-row": { ja: "非表示の行", en: "hidden row" },
  "hidden-column": { ja: "非表示の列", en: "hidden column" },
  "change-mark": { ja: "変更の印により除いた", en: "removed by a change mark" },
  "no-table": { ja: "表の見つからないシート", en: "sheet in which no table was found" },
  outside: { ja: "どの表にも属さない", en: "belongs to no table" },
  "unknown-header": { ja: "見出しの語が未知", en: "unknown header" },
  "no-header": { ja: "見出しのない列", en: "column without a header" },
  "incomplete-row": { ja: "不完全な行", en: "incomplete row" },
};

/** What is said of a header whose column has no role. */
export const headerWords = {
  unrecognised: { ja: "未認識", en: "not recognised" },
  notRead: { ja: "この列は読みません", en: "the column is not read" },
  ignored: { ja: "無視", en: "ignored" },
} as const satisfies Readonly<Record<string, Words>>;
