import { define } from "./define.js";
import type { ChangeRuleTable } from "./rule.js";

const of = define("dialect");

/** What holds for every file, and the notices of the spec. */
export const dialectRules = {
  "dialect-encoding-changed": of(
    ["wire"],
    "error",
    "dialect-encoding-changed",
    [
      "CSV の文字コードを {before} から {after} に変更",
      "encoding of the CSV changed from {before} to {after}",
    ],
    ["全てのファイルのバイトが変わる", "The bytes of every file change"],
  ),
  "dialect-bom-changed": of(
    ["wire"],
    "warning",
    "dialect-bom-changed",
    ["CSV の BOM を{before}から{after}に変更", "byte order mark changed from {before} to {after}"],
    [
      "書き出すファイルの先頭が変わる。読むときはどちらでもよい",
      "Written files start otherwise; both are read",
    ],
    "yes-no",
  ),
  "dialect-newline-changed": of(
    ["wire"],
    "warning",
    "dialect-newline-changed",
    ["CSV の改行を {before} から {after} に変更", "line breaks changed from {before} to {after}"],
    ["書き出すファイルのバイトが変わる", "The bytes of written files change"],
  ),
  "dialect-quoting-changed": of(
    ["wire"],
    "warning",
    "dialect-quoting-changed",
    [
      "CSV の引用符の付け方を {before} から {after} に変更",
      "quoting changed from {before} to {after}",
    ],
    ["書き出すファイルのバイトが変わる", "The bytes of written files change"],
  ),
  "dialect-header-changed": of(
    ["wire"],
    "error",
    "dialect-header-changed",
    ["CSV の見出し行を{before}から{after}に変更", "header line changed from {before} to {after}"],
    ["1行目がレコードと見られるか、失われる", "The first line is taken for a record, or is lost"],
    "yes-no",
  ),
  "convention-unknown-dates-changed": of(
    ["wire"],
    "error",
    "convention-unknown-dates-changed",
    [
      "不詳の日付の書き方を {before} から {after} に変更",
      "marks of unknown dates changed from {before} to {after}",
    ],
    ["不詳の日付のあるデータは書き直す", "Data with unknown dates must be written anew"],
  ),
  "convention-empty-changed": of(
    ["wire"],
    "error",
    "convention-empty-changed",
    [
      "空欄の書き方を {before} から {after} に変更",
      "texts that mean nothing changed from {before} to {after}",
    ],
    ["同じ値が、空欄とも値とも読まれ得る", "The same text may be a value or nothing"],
  ),
  "notice-changed": of(
    ["text"],
    "info",
    "notice-changed",
    [
      "仕様書の注意書きを「{before}」から「{after}」に変更",
      "notice of the spec changed from {before} to {after}",
    ],
    ["NOTICE が変わる", "NOTICE changes"],
  ),
} as const satisfies ChangeRuleTable;
