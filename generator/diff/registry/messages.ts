import { define } from "./define.js";
import type { ChangeRuleTable } from "./rule.js";

const of = define("message");

export const messageRules = {
  "message-added": of(
    [],
    "info",
    "message-removed",
    ["メッセージ {subject} を追加", "message {subject} added"],
    ["訳や表示の表を持っていれば加える", "Add it to translations you keep"],
  ),
  "message-removed": of(
    ["text"],
    "info",
    "message-added",
    ["メッセージ {subject} を廃止", "message {subject} removed"],
    ["訳や表示の表を持っていれば除く", "Remove it from translations you keep"],
  ),
  "message-reworded": of(
    ["text"],
    "info",
    "message-reworded",
    [
      "メッセージ {subject} の文言を「{before}」から「{after}」に変更",
      "message {subject} reworded from {before} to {after}",
    ],
    ["表示だけの変更", "Only what is displayed changes"],
  ),
  "message-arguments-changed": of(
    ["text"],
    "warning",
    "message-arguments-changed",
    [
      "メッセージ {subject} の埋込み項目を {before} から {after} に変更",
      "arguments of message {subject} changed from {before} to {after}",
    ],
    ["訳や独自の文言を持っていれば直す", "Change translations and wordings of your own"],
  ),
  "message-severity-raised": of(
    ["text"],
    "warning",
    "message-severity-lowered",
    [
      "メッセージ {subject} の種別を{before}から{after}に引き上げ",
      "severity of message {subject} raised from {before} to {after}",
    ],
    ["表示の仕方を確かめる", "Check how it is displayed"],
    "severity",
  ),
  "message-severity-lowered": of(
    ["text"],
    "info",
    "message-severity-raised",
    [
      "メッセージ {subject} の種別を{before}から{after}に引き下げ",
      "severity of message {subject} lowered from {before} to {after}",
    ],
    ["表示の仕方を確かめる", "Check how it is displayed"],
    "severity",
  ),
  "message-remedy-reworded": of(
    ["text"],
    "info",
    "message-remedy-reworded",
    [
      "メッセージ {subject} の対処方法を「{before}」から「{after}」に変更",
      "remedy of message {subject} changed from {before} to {after}",
    ],
    ["表示だけの変更", "Only what is displayed changes"],
  ),
} as const satisfies ChangeRuleTable;
