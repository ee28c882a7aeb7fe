import { define } from "./define.js";
import type { ChangeRuleTable } from "./rule.js";

const of = define("check");

/** Checks on one item. What follows from a change of the item itself is reported with the item. */
export const checkRules = {
  "check-added": of(
    ["data-tightened"],
    "warning",
    "check-removed",
    ["単項目チェック「{subject}」を追加", "check on {subject} added"],
    ["今あるデータが通らなくなることがある", "Existing data may now be refused"],
  ),
  "check-removed": of(
    ["data-loosened"],
    "info",
    "check-added",
    ["単項目チェック「{subject}」を廃止", "check on {subject} removed"],
    ["今あるデータはそのまま通る", "Existing data stays valid"],
  ),
  "check-tightened": of(
    ["data-tightened"],
    "warning",
    "check-loosened",
    [
      "単項目チェック「{subject}」を {before} から {after} に厳格化",
      "check on {subject} tightened from {before} to {after}",
    ],
    ["今あるデータが通らなくなることがある", "Existing data may now be refused"],
  ),
  "check-loosened": of(
    ["data-loosened"],
    "info",
    "check-tightened",
    [
      "単項目チェック「{subject}」を {before} から {after} に緩和",
      "check on {subject} loosened from {before} to {after}",
    ],
    ["今あるデータはそのまま通る", "Existing data stays valid"],
  ),
  "check-changed": of(
    ["data-tightened", "data-loosened"],
    "warning",
    "check-changed",
    [
      "単項目チェック「{subject}」を {before} から {after} に変更",
      "check on {subject} changed from {before} to {after}",
    ],
    [
      "通らなくなるデータと、通るようになるデータがある",
      "Some data is now refused and other data accepted",
    ],
  ),
  "check-severity-raised": of(
    ["data-tightened"],
    "warning",
    "check-severity-lowered",
    [
      "単項目チェック「{subject}」のエラー区分を{before}から{after}に引き上げ",
      "severity of the check on {subject} raised from {before} to {after}",
    ],
    [
      "警告で済んだデータが通らなくなることがある",
      "Data that was only warned about may now be refused",
    ],
    "severity",
  ),
  "check-severity-lowered": of(
    ["data-loosened"],
    "info",
    "check-severity-raised",
    [
      "単項目チェック「{subject}」のエラー区分を{before}から{after}に引き下げ",
      "severity of the check on {subject} lowered from {before} to {after}",
    ],
    ["今あるデータはそのまま通る", "Existing data stays valid"],
    "severity",
  ),
  "check-message-changed": of(
    ["text"],
    "info",
    "check-message-changed",
    [
      "単項目チェック「{subject}」のメッセージを {before} から {after} に変更",
      "message of the check on {subject} changed from {before} to {after}",
    ],
    ["メッセージIDで分岐していれば直す", "Change code that switches on message ids"],
  ),
  "check-scope-widened": of(
    ["data-tightened"],
    "warning",
    "check-scope-narrowed",
    [
      "単項目チェック「{subject}」の対象レイアウトに {after} を追加",
      "check on {subject} now also holds in {after}",
    ],
    [
      "加わったレイアウトのデータが通らなくなることがある",
      "Data of these layouts may now be refused",
    ],
  ),
  "check-scope-narrowed": of(
    ["data-loosened"],
    "info",
    "check-scope-widened",
    [
      "単項目チェック「{subject}」の対象レイアウトから {before} を除外",
      "check on {subject} no longer holds in {before}",
    ],
    ["今あるデータはそのまま通る", "Existing data stays valid"],
  ),
  "check-numbers-shifted": of(
    ["text"],
    "info",
    "check-numbers-shifted",
    [
      "単項目チェックの番号がずれた：{before} → {after}",
      "numbers of checks moved: {before} → {after}",
    ],
    ["番号を書いた文書と設定を直す", "Change documents and settings that name the numbers"],
  ),
} as const satisfies ChangeRuleTable;
