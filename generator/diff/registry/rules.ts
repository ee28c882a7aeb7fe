import { define } from "./define.js";
import type { ChangeRuleTable } from "./rule.js";

const of = define("rule");

/** Checks across items. They are compared by what they mean, not by their words. */
export const relatedCheckRules = {
  "rule-added": of(
    ["data-tightened"],
    "warning",
    "rule-removed",
    ["関連項目チェック {subject} を追加", "cross-item check {subject} added"],
    ["今あるデータが通らなくなることがある", "Existing data may now be refused"],
  ),
  "rule-removed": of(
    ["data-loosened"],
    "info",
    "rule-added",
    ["関連項目チェック {subject} を廃止", "cross-item check {subject} removed"],
    ["今あるデータはそのまま通る", "Existing data stays valid"],
  ),
  "rule-note-added": of(
    ["text"],
    "info",
    "rule-note-removed",
    [
      "人への指示 {subject} を追加（機械では調べない）",
      "instruction to people {subject} added; nothing checks it",
    ],
    ["申請の手順に加える", "Add it to your procedure"],
  ),
  "rule-note-removed": of(
    ["text"],
    "info",
    "rule-note-added",
    [
      "人への指示 {subject} を廃止（機械では調べない）",
      "instruction to people {subject} removed; nothing checked it",
    ],
    ["申請の手順から除く", "Remove it from your procedure"],
  ),
  "rule-reworded": of(
    ["text"],
    "info",
    "rule-reworded",
    [
      "関連項目チェック {subject} の文を変更（意味は同じ）",
      "cross-item check {subject} reworded; it means the same",
    ],
    ["どのレコードの結果も変わらない", "No record is judged differently"],
  ),
  "rule-tightened": of(
    ["data-tightened"],
    "warning",
    "rule-loosened",
    [
      "関連項目チェック {subject} に当たるレコードが増加",
      "cross-item check {subject} refuses more records",
    ],
    ["例に示すようなデータは通らなくなる", "Data such as the example is now refused"],
  ),
  "rule-loosened": of(
    ["data-loosened"],
    "info",
    "rule-tightened",
    [
      "関連項目チェック {subject} に当たるレコードが減少",
      "cross-item check {subject} refuses fewer records",
    ],
    ["例に示すようなデータが通るようになる", "Data such as the example is now accepted"],
  ),
  "rule-changed": of(
    ["data-tightened", "data-loosened"],
    "warning",
    "rule-changed",
    [
      "関連項目チェック {subject} に当たるレコードが入れ替わった",
      "cross-item check {subject} refuses other records",
    ],
    [
      "通らなくなるデータと、通るようになるデータがある",
      "Some data is now refused and other data accepted",
    ],
  ),
  "rule-undecided": of(
    ["data-tightened", "data-loosened"],
    "warning",
    "rule-undecided",
    [
      "関連項目チェック {subject} の文を変更（意味の違いは機械では決められない）",
      "cross-item check {subject} changed; the program cannot tell how its meaning differs",
    ],
    ["二つの文を人が読み比べる", "A person should read both sentences"],
  ),
  "rule-severity-raised": of(
    ["data-tightened"],
    "warning",
    "rule-severity-lowered",
    [
      "関連項目チェック {subject} のエラー区分を{before}から{after}に引き上げ",
      "severity of cross-item check {subject} raised from {before} to {after}",
    ],
    [
      "警告で済んだデータが通らなくなることがある",
      "Data that was only warned about may now be refused",
    ],
    "severity",
  ),
  "rule-severity-lowered": of(
    ["data-loosened"],
    "info",
    "rule-severity-raised",
    [
      "関連項目チェック {subject} のエラー区分を{before}から{after}に引き下げ",
      "severity of cross-item check {subject} lowered from {before} to {after}",
    ],
    ["今あるデータはそのまま通る", "Existing data stays valid"],
    "severity",
  ),
  "rule-message-changed": of(
    ["text"],
    "info",
    "rule-message-changed",
    [
      "関連項目チェック {subject} のメッセージを {before} から {after} に変更",
      "message of cross-item check {subject} changed from {before} to {after}",
    ],
    ["メッセージIDで分岐していれば直す", "Change code that switches on message ids"],
  ),
  "rule-targets-changed": of(
    ["text"],
    "info",
    "rule-targets-changed",
    [
      "関連項目チェック {subject} の対象項目を {before} から {after} に変更",
      "items that cross-item check {subject} is listed under changed from {before} to {after}",
    ],
    ["エラーを示す項目が変わることがある", "The error may be shown at another item"],
  ),
  "rule-scope-widened": of(
    ["data-tightened"],
    "warning",
    "rule-scope-narrowed",
    [
      "関連項目チェック {subject} の対象レイアウトに {after} を追加",
      "cross-item check {subject} now also holds in {after}",
    ],
    [
      "加わったレイアウトのデータが通らなくなることがある",
      "Data of these layouts may now be refused",
    ],
  ),
  "rule-scope-narrowed": of(
    ["data-loosened"],
    "info",
    "rule-scope-widened",
    [
      "関連項目チェック {subject} の対象レイアウトから {before} を除外",
      "cross-item check {subject} no longer holds in {before}",
    ],
    ["今あるデータはそのまま通る", "Existing data stays valid"],
  ),
  "rule-not-understood": of(
    ["data-loosened"],
    "error",
    "rule-understood",
    [
      "関連項目チェック {subject} がコードにならなくなった",
      "cross-item check {subject} is no longer compiled",
    ],
    [
      "手で実装するか、rules.yaml に式を書く",
      "Implement it by hand, or write its expression in rules.yaml",
    ],
  ),
  "rule-understood": of(
    ["data-tightened"],
    "warning",
    "rule-not-understood",
    ["関連項目チェック {subject} がコードになった", "cross-item check {subject} is now compiled"],
    ["手で実装していれば外す", "Remove what you implemented by hand"],
  ),
  "rule-flag-added": of(
    ["source"],
    "warning",
    "rule-flag-removed",
    [
      "関連項目チェック {subject} が、アプリケーションの渡す事実「{after}」を使うようになった",
      "cross-item check {subject} now asks the application for {after}",
    ],
    ["検証のときに渡す。型が求める", "Pass it to the validator; its type asks for it"],
  ),
  "rule-flag-removed": of(
    ["source"],
    "warning",
    "rule-flag-added",
    [
      "関連項目チェック {subject} が、アプリケーションの渡す事実「{before}」を使わなくなった",
      "cross-item check {subject} no longer asks the application for {before}",
    ],
    ["他に使うチェックがなければ、渡すのをやめる", "Stop passing it where no other check asks"],
  ),
  "rule-numbers-shifted": of(
    ["text"],
    "info",
    "rule-numbers-shifted",
    [
      "関連項目チェックの番号がずれた：{before} → {after}",
      "numbers of cross-item checks moved: {before} → {after}",
    ],
    [
      "番号を書いた文書と設定（rules.yaml）を直す",
      "Change documents and settings (rules.yaml) that name the numbers",
    ],
  ),
} as const satisfies ChangeRuleTable;
